package dev.broadsheet.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.broadsheet.config.HostingService;
import dev.broadsheet.site.Permalink;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the real servers for every file of a site, under the rules that were made for them. */
class ServedSiteTest {
  private static final Map<String, String> MOVED =
      Map.of(
          "old/flood/", "news/flood/",
          "old/flood", "news/flood/",
          "2020/flood.html", "news/flood/",
          "café/", "news/flood/",
          "a\"b${c}&(d)/", "news/flood/",
          "über-uns", "about-us/");

  @TempDir private Path base;
  @TempDir private Path work;

  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "NGINX,/",
    "NGINX,/daily/",
    "APACHE,/",
    "APACHE,/daily/",
    "NGINX,/a/d&y/",
    "APACHE,/a/d&y/"
  })
  void everyFileIsServedAsItShould(HostingService service, String path)
      throws IOException, InterruptedException {
    assumeTrue(WebServer.find(service) != null, service.word() + " is not installed here");
    HostedSite site = HostedSite.copy(base, service.word(), path);
    assertThat(site.publish()).isEmpty();
    Path include = site.reports().resolve("nginx.conf");
    try (WebServer server = WebServer.start(service, work, site.root(), include)) {
      List<String> files = site.files();
      assertThat(files).hasSizeGreaterThan(15).contains("news/special/index.html", "copied.html");
      for (String file : files) {
        byte[] bytes = Files.readAllBytes(site.output().resolve(file));
        check(file, bytes, get(server, path + file), 200);
        if (file.endsWith("index.html")) {
          String folder = file.substring(0, file.length() - "index.html".length());
          check(file, bytes, get(server, path + folder), 200);
        }
      }
      byte[] notFound = Files.readAllBytes(site.output().resolve("404.html"));
      check("404.html", notFound, get(server, path + "no/such/page/"), 404);
      check("404.html", notFound, get(server, path + "no/such.0123456789.svg"), 404);
      assertThat(get(server, path + ".htaccess").statusCode()).isIn(403, 404);
      for (Map.Entry<String, String> moved : MOVED.entrySet()) {
        HttpResponse<byte[]> answer = get(server, path + moved.getKey());
        assertThat(answer.statusCode()).as(moved.getKey()).isEqualTo(301);
        assertThat(answer.uri().resolve(header(answer, "Location")))
            .isEqualTo(uri(server, path + moved.getValue()));
      }
      assertThat(get(server, path + "old/flood/more").statusCode()).isEqualTo(404);
      assertThat(get(server, path + "given/up/").statusCode()).isEqualTo(410);
      assertThat(get(server, path + "given/up").statusCode()).isEqualTo(410);
    }
  }

  private static void check(String file, byte[] bytes, HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).as(file).isEqualTo(status);
    assertThat(answer.body()).as(file).isEqualTo(bytes);
    ExpectedHeaders.of(file, bytes)
        .forEach((name, value) -> assertThat(header(answer, name)).as(file).isEqualTo(value));
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    assertThat(answer.headers().allValues(name)).as("%s of %s", name, answer.uri()).hasSize(1);
    return answer.headers().allValues(name).get(0);
  }

  private HttpResponse<byte[]> get(WebServer server, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(uri(server, path)).build(), BodyHandlers.ofByteArray());
  }

  private static URI uri(WebServer server, String path) {
    return URI.create(server.address() + new Permalink(path).encoded());
  }
}
