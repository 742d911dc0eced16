package dev.broadsheet.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Locale;

/**
 * Writes schemas as <a href="https://json-schema.org/draft-07">JSON Schema</a>, of the version that
 * editors know best, so that they complete and check while somebody types. A schema lets pass what
 * a build takes; not everything that it lets pass a build takes.
 */
public final class JsonSchema {
  private JsonSchema() {}

  /**
   * Returns a schema for a whole file.
   *
   * @param title what the file is called
   */
  public static JsonObject of(Schema schema, String title) {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
    json.addProperty("title", title);
    group(schema).entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
    return json;
  }

  private static JsonObject group(Schema schema) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Field<?> field : schema.fields()) {
      JsonObject value = field.required() ? type(field.type()) : orNothing(type(field.type()));
      value.addProperty("description", sentence(field.description()));
      properties.add(field.key(), value);
      if (field.required()) {
        required.add(field.key());
      }
    }
    JsonObject group = typed("object");
    group.add("properties", properties);
    if (!required.isEmpty()) {
      group.add("required", required);
    }
    group.addProperty("additionalProperties", false);
    return group;
  }

  private static JsonObject type(FieldType<?> type) {
    if (type instanceof TextType text) {
      JsonObject json = typed("string", "number", "boolean");
      if (!text.takesEmptyText()) {
        json.addProperty("pattern", "\\S");
      }
      return json;
    } else if (type instanceof FlagType) {
      return typed("boolean");
    } else if (type instanceof NumberType number) {
      return number(number);
    } else if (type instanceof ChoiceType<?> choice) {
      JsonArray words = new JsonArray();
      choice.choices().forEach(one -> words.add(one.word()));
      JsonObject json = new JsonObject();
      json.add("enum", words);
      return json;
    } else if (type instanceof FormatType<?> format) {
      return format(format);
    } else if (type instanceof ListType<?> list) {
      return list(list);
    } else if (type instanceof GroupType<?> of) {
      return group(of.schema());
    } else if (type instanceof KeyedType<?> keyed) {
      JsonObject json = typed("object");
      json.add("propertyNames", format(keyed.key()));
      json.add("additionalProperties", orNothing(group(keyed.group().schema())));
      return json;
    } else if (type instanceof TextOrGroupType<?> either) {
      return anyOf(typed("string", "number", "boolean"), group(either.group().schema()));
    } else if (type instanceof SwitchType<?> either) {
      return anyOf(typed("boolean"), type(either.type()));
    }
    // Of the sealed types only that of free values is left.
    return typed("object");
  }

  private static JsonObject number(NumberType number) {
    JsonObject json = typed("integer");
    if (number.least() > Integer.MIN_VALUE) {
      json.addProperty("minimum", number.least());
      json.addProperty("maximum", number.most());
    }
    return json;
  }

  // A year is a number to YAML, and its pattern is for texts only.
  private static JsonObject format(FormatType<?> format) {
    JsonObject json = typed("string", "number");
    if (!format.pattern().isEmpty()) {
      json.addProperty("pattern", format.pattern());
    }
    return json;
  }

  private static JsonObject list(ListType<?> list) {
    JsonObject json = typed("array");
    json.add("items", orNothing(type(list.item())));
    return list.orOne() ? anyOf(type(list.item()), json) : json;
  }

  /** Lets a key stand without a value, which counts as absent. */
  private static JsonObject orNothing(JsonObject json) {
    if (json.get("type") instanceof JsonArray types) {
      types.add("null");
    } else if (json.get("type") instanceof JsonPrimitive one) {
      JsonArray types = new JsonArray();
      types.add(one);
      types.add("null");
      json.add("type", types);
    } else if (json.get("anyOf") instanceof JsonArray forms) {
      forms.add(typed("null"));
    } else if (json.get("enum") instanceof JsonArray words) {
      words.add(JsonNull.INSTANCE);
    }
    // The empty text counts as absent, too.
    if (json.has("pattern")) {
      json.addProperty("pattern", "^\\s*$|" + json.get("pattern").getAsString());
    }
    return json;
  }

  private static JsonObject anyOf(JsonObject one, JsonObject other) {
    JsonArray forms = new JsonArray();
    forms.add(one);
    forms.add(other);
    JsonObject json = new JsonObject();
    json.add("anyOf", forms);
    return json;
  }

  private static JsonObject typed(String... types) {
    JsonObject json = new JsonObject();
    if (types.length == 1) {
      json.addProperty("type", types[0]);
    } else {
      JsonArray several = new JsonArray();
      for (String type : types) {
        several.add(type);
      }
      json.add("type", several);
    }
    return json;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
