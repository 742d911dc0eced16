package dev.broadsheet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A tab in which a reader does with pages all that can be done without leaving them, and which
 * notes what the browser is made to do.
 */
final class ReadingTab {
  private static final List<String> ISSUES =
      List.of("SecurityPolicy", "Cookie", "MixedContent", "Cors", "Attribution", "BlockedBy");

  private static final int HEIGHT = 800;

  /** Numbers all elements, and tells of the focused one its number and the middle of its box. */
  private static final String FOCUSED =
      """
      (() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return {number: -1, x: 0, y: 0};
        const box = focused.getBoundingClientRect();
        return {
          number: [...document.querySelectorAll('*')].indexOf(focused),
          x: box.x + Math.min(box.width, 20) / 2, y: box.y + Math.min(box.height, 20) / 2
        };
      })()
      """;

  /** Tells the numbers of all elements that take the focus. */
  private static final String FOCUSABLE =
      """
      [...document.querySelectorAll('*')]
        .map((element, number) => element.matches(
            'a[href], area[href], button, input, select, textarea, summary, [tabindex]')
            && !element.matches(':disabled')
            && element.tabIndex >= 0 && element.checkVisibility() ? number : -1)
        .filter(number => number >= 0)
      """;

  private final Chromium.Tab tab;
  private final String site;
  private final Collection<String> noted;
  private final Semaphore loaded = new Semaphore(0);

  /**
   * @param site the address of the site, with a slash at the end
   * @param noted takes what the browser was made to do that a page of the site should not
   */
  ReadingTab(Chromium chromium, String site, Collection<String> noted) throws IOException {
    this.tab = chromium.openWindow();
    this.site = site;
    this.noted = noted;
    tab.listen(this::note);
    for (String domain : List.of("Page", "Network", "Log", "Runtime", "Audits", "DOMStorage")) {
      tab.call(domain + ".enable");
    }
    tab.call("Emulation.setFocusEmulationEnabled", "enabled", true);
  }

  /** Reads from now on in light or dark colours, with or without scripts. */
  void settings(String scheme, boolean scripts) throws IOException {
    JsonArray features = new JsonArray();
    features.add(feature("prefers-color-scheme", scheme));
    // What moves smoothly is not yet where it is pointed at.
    features.add(feature("prefers-reduced-motion", "reduce"));
    tab.call("Emulation.setEmulatedMedia", "features", features);
    tab.call("Emulation.setScriptExecutionDisabled", "value", !scripts);
  }

  private static JsonObject feature(String name, String value) {
    JsonObject feature = new JsonObject();
    feature.addProperty("name", name);
    feature.addProperty("value", value);
    return feature;
  }

  /**
   * Loads a page, scrolls to its end and points at it everywhere, goes through it by keyboard,
   * points at each thing that takes the focus, and prints it.
   */
  void read(String page) throws IOException, InterruptedException {
    loaded.drainPermits();
    tab.call("Page.navigate", "url", site + page);
    assertThat(loaded.tryAcquire(30, TimeUnit.SECONDS)).as("%s is loaded", page).isTrue();
    scroll();
    Set<Integer> focusable = new HashSet<>();
    evaluate(FOCUSABLE).getAsJsonArray().forEach(number -> focusable.add(number.getAsInt()));
    assertThat(tabThrough(focusable.size())).as("focused in %s", page).containsAll(focusable);
    tab.call("IO.close", "handle", printed());
  }

  private void scroll() throws IOException {
    int height = evaluate("document.documentElement.scrollHeight").getAsInt();
    for (int top = 0; top < height; top += HEIGHT / 2) {
      evaluate("scrollTo(0, " + top + ")");
      // Answered once the page was drawn: what is in sight by then is loaded.
      tab.call("Input.dispatchMouseEvent", "type", "mouseMoved", "x", HEIGHT / 2, "y", HEIGHT / 2);
    }
  }

  private Set<Integer> tabThrough(int focusable) throws IOException {
    Set<Integer> focused = new HashSet<>();
    // What scrolls takes the focus too.
    for (int i = 0; i < focusable + 20; i++) {
      pressTab();
      JsonObject at = evaluate(FOCUSED).getAsJsonObject();
      if (!focused.add(at.get("number").getAsInt())) {
        break;
      }
      // The next key waits for it.
      tab.send(
          "Input.dispatchMouseEvent", "type", "mouseMoved", "x", at.get("x"), "y", at.get("y"));
    }
    return focused;
  }

  private void pressTab() throws IOException {
    Object[] down = {"type", "keyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9};
    Object[] up = {"type", "keyUp", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9};
    tab.call("Input.dispatchKeyEvent", down);
    tab.send("Input.dispatchKeyEvent", up);
  }

  private String printed() throws IOException {
    JsonObject printed = tab.call("Page.printToPDF", "transferMode", "ReturnAsStream");
    String handle = printed.get("stream").getAsString();
    JsonObject start = tab.call("IO.read", "handle", handle, "size", 5);
    String bytes = start.get("data").getAsString();
    boolean encoded = start.get("base64Encoded").getAsBoolean();
    assertThat(encoded ? new String(Base64.getDecoder().decode(bytes)) : bytes).isEqualTo("%PDF-");
    return handle;
  }

  /** Returns what of the site is kept in the browser. */
  JsonArray kept() throws IOException {
    String origin = site.substring(0, site.length() - 1);
    JsonArray kept = new JsonArray();
    kept.addAll(tab.call("Storage.getCookies").getAsJsonArray("cookies"));
    for (boolean local : List.of(true, false)) {
      JsonObject storage = new JsonObject();
      storage.addProperty("securityOrigin", origin);
      storage.addProperty("isLocalStorage", local);
      kept.addAll(
          tab.call("DOMStorage.getDOMStorageItems", "storageId", storage)
              .getAsJsonArray("entries"));
    }
    kept.addAll(
        tab.call("IndexedDB.requestDatabaseNames", "securityOrigin", origin)
            .getAsJsonArray("databaseNames"));
    kept.addAll(
        tab.call("CacheStorage.requestCacheNames", "securityOrigin", origin)
            .getAsJsonArray("caches"));
    return kept;
  }

  private JsonElement evaluate(String expression) throws IOException {
    JsonObject answer =
        tab.call("Runtime.evaluate", "expression", expression, "returnByValue", true);
    assertThat(answer.get("exceptionDetails")).as(expression).isNull();
    JsonElement value = answer.getAsJsonObject("result").get("value");
    return value == null ? new JsonObject() : value;
  }

  private void note(String event, JsonObject params) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.release();
      case "Network.requestWillBeSent" -> {
        String url = params.getAsJsonObject("request").get("url").getAsString();
        if (!url.startsWith(site) && !url.startsWith("data:")) {
          noted.add("request for " + url);
        }
      }
      case "Network.webSocketCreated",
          "Network.webTransportCreated",
          "Log.entryAdded",
          "Runtime.consoleAPICalled",
          "Runtime.exceptionThrown",
          "DOMStorage.domStorageItemAdded" ->
          noted.add(event + " " + params);
      case "Audits.issueAdded" -> {
        // It has an eye for more than this, such as the speed of a page.
        String code = params.getAsJsonObject("issue").get("code").getAsString();
        if (ISSUES.stream().anyMatch(code::contains)) {
          noted.add(event + " " + params);
        }
      }
      default -> {
        // Events of no interest.
      }
    }
  }
}
