package dev.broadsheet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Publishes a site in a Java virtual machine of its own, which has other defaults than this one.
 */
final class OtherJvm {
  private OtherJvm() {}

  /**
   * Publishes a site into a folder, and the reports on it into another one.
   *
   * @param settings the machine's options, such as {@code -Duser.language=tr}
   */
  static void publish(MiniSite site, Path output, Path reports, List<String> settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.add("-Dorg.freemarker.loggerLibrary=none");
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherJvm.class.getName()));
    command.addAll(List.of(site.content().toString(), site.templates().toString()));
    command.addAll(List.of(output.toString(), reports.toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError("the other machine could not publish the site");
    }
  }

  /**
   * Publishes the site of the content and templates folders into the third, reports into the last.
   */
  public static void main(String[] folders) throws IOException {
    new MiniSite(Path.of(folders[0]), Path.of(folders[1]))
        .publish(Path.of(folders[2]), Path.of(folders[3]));
  }
}
