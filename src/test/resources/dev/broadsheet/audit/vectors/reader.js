// Runs before anything in each frame: tells of what runs in it, and does what a reader could do.
(() => {
  const tell = window.vectorRan;
  const frame = () => {
    let outer = window;
    while (outer !== top && outer.parent !== top) outer = outer.parent;
    for (let i = 0; i < top.length; i++) if (top[i] === outer) return String(i);
    return "the page";
  };
  for (const name of ["alert", "ALERT", "confirm", "prompt", "print", "msgbox"]) {
    Object.defineProperty(window, name, { value: () => tell(frame() + " " + new Error().stack) });
  }
  // What leads to another page, or nowhere, is not followed.
  const running = /^(javascript|vbscript|data|blob|filesystem|about):$/;
  const leaves = (node) => typeof node.protocol === "string" && !running.test(node.protocol);
  const stay = (event) => {
    if (event.composedPath().some(leaves)) event.preventDefault();
  };
  const events = [
    "pointerover", "pointerrawupdate", "mouseover", "mouseenter", "mousemove", "mousedown", "mouseup", "contextmenu",
    "wheel", "touchstart", "dragstart", "copy", "keydown", "keyup", "toggle", "submit",
  ];
  addEventListener("load", () => {
    addEventListener("click", stay);
    document.querySelectorAll("details").forEach((details) => { details.open = true; });
    for (const element of document.querySelectorAll("*")) {
      element.focus?.({ preventScroll: true });
      events.forEach((type) => element.dispatchEvent(new Event(type)));
      element.click ? element.click() : element.dispatchEvent(new Event("click", { cancelable: true }));
    }
    window.readerIsDone = true;
  });
})();
