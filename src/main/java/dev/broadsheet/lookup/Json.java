package dev.broadsheet.lookup;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what strangers send: a value that is missing or of another type is simply not there. */
final class Json {
  private Json() {}

  /** Returns the text at a path of keys; empty where there is none. */
  static String text(JsonObject object, String... path) {
    JsonElement element = element(object, path);
    return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()
        ? element.getAsString()
        : "";
  }

  /** Returns the whole number of a key; -1 where there is none. */
  static int number(JsonObject object, String... path) {
    JsonElement element = element(object, path);
    if (element == null || !element.isJsonPrimitive() || !element.getAsJsonPrimitive().isNumber()) {
      return -1;
    }
    double value = element.getAsDouble();
    return value >= 0 && value == (int) value ? (int) value : -1;
  }

  /** Returns the object at a path of keys, or null. */
  static @Nullable JsonObject object(JsonObject object, String... path) {
    JsonElement element = element(object, path);
    return element != null && element.isJsonObject() ? element.getAsJsonObject() : null;
  }

  /** Returns the objects of the list at a path of keys; empty where there is none. */
  static List<JsonObject> objects(JsonObject object, String... path) {
    JsonElement element = element(object, path);
    JsonArray array =
        element != null && element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
    return array.asList().stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static @Nullable JsonElement element(JsonObject object, String... path) {
    JsonElement element = object;
    for (String key : path) {
      element =
          element != null && element.isJsonObject() ? element.getAsJsonObject().get(key) : null;
    }
    return element;
  }
}
