package dev.broadsheet.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Lets templates see the site's own values and nothing of what those hold of Java's: from the path
 * of a source file, a template could reach every file of the disk.
 */
final class OwnValuesOnly implements MemberAccessPolicy {
  private static final String OWN = "dev.broadsheet.";

  @Override
  public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
    boolean own = contextClass.getName().startsWith(OWN);
    return new ClassMemberAccessPolicy() {
      @Override
      public boolean isMethodExposed(Method method) {
        return own && !method.getDeclaringClass().equals(Object.class);
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    };
  }

  @Override
  public boolean isToStringAlwaysExposed() {
    return true;
  }
}
