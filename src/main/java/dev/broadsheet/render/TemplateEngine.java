package dev.broadsheet.render;

import dev.broadsheet.asset.ThemeFiles;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs the theme's templates. A template sees the values that it is given and other templates; it
 * reaches no Java class and no other file.
 */
public final class TemplateEngine {
  private final Configuration configuration;
  private final ThemeFiles theme;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /**
   * @param theme where the templates are
   */
  public TemplateEngine(ThemeFiles theme) {
    this.theme = theme;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ThemeLoader(theme));
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    wrapper.setMemberAccessPolicy(new OwnValuesOnly());
    configuration.setObjectWrapper(wrapper.build());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
  }

  /** Returns whether there is a template of a name, with its ending. */
  public boolean has(String name) {
    return known.computeIfAbsent(name, n -> theme.find(n) != null);
  }

  /**
   * Runs a template.
   *
   * @param name its file's name in the theme
   * @param model the values that it sees
   * @param problems takes its error, at the template's own line and column
   * @return what it wrote, or null after an error
   */
  public @Nullable String run(String name, Map<String, ?> model, Consumer<Problem> problems) {
    StringWriter out = new StringWriter(16384);
    try {
      Template template = configuration.getTemplate(name);
      template.process(model, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      problems.accept(
          Problem.error(
              Location.ofFile(e.getTemplateName()),
              "there is no such template",
              "add it to the templates folder"));
    } catch (ParseException e) {
      problems.accept(TemplateProblem.of(theme, e));
    } catch (TemplateException e) {
      problems.accept(TemplateProblem.of(theme, e, KnownNames.of(model)));
    } catch (StackOverflowError e) {
      problems.accept(TemplateProblem.endless(theme, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }
}
