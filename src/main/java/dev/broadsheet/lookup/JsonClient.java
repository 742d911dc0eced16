package dev.broadsheet.lookup;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Asks the interface of a network, and says in plain words what its refusals mean.
 *
 * @param web asks hosts
 */
record JsonClient(WebClient web) {
  private static final int LONGEST = 2_000_000;
  private static final String PASTE =
      "if you have the words, write them into the article yourself, as a blockquote with a byline";

  /** Returns the object that an interface answers with. */
  JsonObject get(URI address) throws LookupFailure {
    WebAnswer answer = web.get(address, "application/json", LONGEST);
    if (!answer.isGood()) {
      throw refusal(answer);
    }
    String text = new String(answer.body(), StandardCharsets.UTF_8).strip();
    if (text.startsWith("<")) {
      throw new LookupFailure(
          "\"" + answer.host() + "\" answered with a web page in place of data",
          "the network may want a login, or be out of order; " + PASTE);
    }
    try {
      JsonElement element = JsonParser.parseString(text);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException malformed) {
      // Told below.
    }
    throw new LookupFailure(
        "\"" + answer.host() + "\" answered with something that is not the data it should be",
        "try again later; " + PASTE);
  }

  /** Returns the failure of a post that is no longer there. */
  static LookupFailure gone(String host) {
    return new LookupFailure("\"" + host + "\" knows no such post: deleted, or never there", PASTE);
  }

  private static LookupFailure refusal(WebAnswer answer) {
    String host = "\"" + answer.host() + "\"";
    String status = " (status " + answer.status() + ")";
    return switch (answer.status()) {
      case 404, 410 -> gone(answer.host());
      case 401, 403 ->
          new LookupFailure(host + " shows this only to whom it chooses" + status, PASTE);
      case 429 -> LookupFailure.tooMany(host + " was asked too often" + status, wait(answer));
      default ->
          answer.status() >= 500
              ? new LookupFailure(host + " is out of order" + status, "try again later; " + PASTE)
              : new LookupFailure(
                  host + " refuses the question" + status, "check the address; " + PASTE);
    };
  }

  private static String wait(WebAnswer answer) {
    String stated = answer.retryAfter();
    if (stated == null || stated.isBlank()) {
      return "try again in a quarter of an hour";
    }
    boolean seconds = stated.strip().chars().allMatch(c -> c >= '0' && c <= '9');
    return seconds
        ? "try again in " + stated.strip() + " seconds"
        : "try again after " + stated.strip();
  }
}
