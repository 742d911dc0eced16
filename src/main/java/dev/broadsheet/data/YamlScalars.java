package dev.broadsheet.data;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a value without quotes is, by YAML's core schema (YAML 1.2.2, §10.3.2). */
final class YamlScalars {
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private YamlScalars() {}

  static ScalarKind kind(String plain) {
    Tag tag = RESOLVER.resolve(plain, true);
    if (tag.equals(Tag.STR)) {
      return ScalarKind.TEXT;
    } else if (tag.equals(Tag.INT)) {
      return ScalarKind.INTEGER;
    } else if (tag.equals(Tag.FLOAT)) {
      return ScalarKind.DECIMAL;
    } else if (tag.equals(Tag.BOOL)) {
      return ScalarKind.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? ScalarKind.NOTHING : ScalarKind.TEXT;
  }
}
