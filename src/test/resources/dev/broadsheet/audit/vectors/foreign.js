// Lists what no page of the theme has: elements, attributes and addresses that could run or load.
(() => {
  const elements =
    "script:not([type='application/ld+json']), style, base, iframe, frame, object, embed, applet, portal, form, button, "
    + "select, textarea, template, noscript, math, meta[http-equiv]:not([http-equiv=Content-Security-Policy]), "
    + "input:not([type=checkbox][disabled]), svg :is(a, script, style, use, image, feImage, animate, set, foreignObject), "
    + "link:not([rel=stylesheet], [rel=icon], [rel=canonical], [rel=alternate], [rel=prev], [rel=next])";
  const found = [...document.querySelectorAll(elements)];
  const harmless = /^(https?|mailto|tel|sms|ftp|geo|xmpp|matrix|ircs?):$/;
  const leading = ["href", "xlink:href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping"];
  const fits = (attribute) => {
    if (/^(on|style$|srcdoc$|srcset$|autofocus$|contenteditable$|data-)/i.test(attribute.name)) return false;
    if (!leading.includes(attribute.name)) return true;
    try {
      return harmless.test(new URL(attribute.value, document.baseURI).protocol);
    } catch {
      return true;
    }
  };
  for (const element of document.querySelectorAll("*")) {
    if (![...element.attributes].every(fits)) found.push(element);
  }
  return found.map((element) => element.outerHTML.slice(0, 500)).join("\n");
})()
