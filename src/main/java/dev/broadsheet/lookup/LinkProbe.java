package dev.broadsheet.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks whether a link still leads somewhere: for the head of what it leads to and, of a host that
 * doesn't care for such a question, for the thing itself, of which nothing is taken.
 */
final class LinkProbe {
  private static final int MOST_REDIRECTS = 5;
  private static final String NAME = "Broadsheet (broadsheet:check-links, asked by an editor)";
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

  private final TimeLimits limits;
  private final HostTurns turns;
  private final RetryAfter retryAfter;
  private final HttpClient client;

  LinkProbe(TimeLimits limits, HostTurns turns, RetryAfter retryAfter) {
    this.limits = limits;
    this.turns = turns;
    this.retryAfter = retryAfter;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connecting())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Asks one link. */
  LinkAnswer ask(String url) throws InterruptedException {
    try {
      return follow(uri(url));
    } catch (URISyntaxException e) {
      return LinkAnswer.dead("is no address that can be asked");
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return failed(e);
    }
  }

  private LinkAnswer follow(URI link) throws Exception {
    URI asked = link;
    boolean forGood = true;
    String movedTo = "";
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<?> response = patiently(asked);
      int status = response.statusCode();
      String location = response.headers().firstValue("Location").orElse("");
      if (!REDIRECTS.contains(status) || location.isEmpty()) {
        return judged(status, movedTo);
      }
      URI target = asked.resolve(uri(location));
      if (!isWeb(target)) {
        return LinkAnswer.unsure("leads on to \"" + location + "\", which is not of the web");
      }
      if (PrivateHost.is(target.getHost()) && !PrivateHost.is(link.getHost())) {
        return LinkAnswer.unsure("leads on to a private network, \"" + target.getHost() + "\"");
      }
      // Behind a detour for the moment, what is for good is so for the moment only.
      forGood &= FOR_GOOD.contains(status);
      movedTo = forGood ? target.toString() : movedTo;
      asked = target;
    }
    return LinkAnswer.dead("leads from one address to the next more than 5 times");
  }

  private static LinkAnswer judged(int status, String movedTo) {
    if (status < 400) {
      return LinkAnswer.alive(movedTo);
    }
    return status == 404 || status == 410
        ? LinkAnswer.dead("answers that there is no such page (status " + status + ")")
        : LinkAnswer.unsure("answers with status " + status);
  }

  private HttpResponse<?> patiently(URI address) throws Exception {
    HttpResponse<?> response = ask(address);
    if ((response.statusCode() == 429 || response.statusCode() == 503)
        && retryAfter.waited(response.headers())) {
      return ask(address);
    }
    return response;
  }

  // Some answer the question for a head with anything but the truth.
  private HttpResponse<?> ask(URI address) throws Exception {
    HttpResponse<?> head = send(address, "HEAD");
    return switch (head.statusCode()) {
      case 400, 403, 404, 405, 500, 501 -> send(address, "GET");
      default -> head;
    };
  }

  private HttpResponse<?> send(URI address, String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", NAME)
            .header("Accept", "text/html, */*;q=0.8")
            .timeout(limits.answering())
            .build();
    String host = address.getRawAuthority().toLowerCase(Locale.ROOT);
    return turns.take(host, () -> client.send(request, head -> new HangUp()));
  }

  private static LinkAnswer failed(Exception e) {
    for (Throwable why = e; why != null; why = why.getCause()) {
      if (why instanceof UnresolvedAddressException || why instanceof UnknownHostException) {
        return LinkAnswer.unreached("is no host that anyone knows");
      }
      if (why instanceof SSLException) {
        return LinkAnswer.dead("has no safe connection: " + why.getMessage());
      }
      if (why instanceof HttpTimeoutException && !(why instanceof HttpConnectTimeoutException)) {
        return LinkAnswer.unsure("did not answer in time");
      }
    }
    return e instanceof ConnectException || e instanceof HttpConnectTimeoutException
        ? LinkAnswer.unsure("can't be connected to")
        : LinkAnswer.unsure(
            e instanceof IOException ? "broke the connection off" : "can't be asked: " + e);
  }

  // What an editor may write, and a browser mends: other scripts, spaces, brackets.
  private static URI uri(String url) throws URISyntaxException {
    int fragment = url.indexOf('#');
    String address = fragment < 0 ? url : url.substring(0, fragment);
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(UTF_8)) {
      boolean odd = b <= ' ' || b == 0x7f || "\"<>\\^`{|}".indexOf(b) >= 0;
      encoded.append(odd ? String.format(Locale.ROOT, "%%%02X", b & 0xff) : (char) b);
    }
    return new URI(encoded.toString());
  }

  private static boolean isWeb(URI address) {
    String scheme = address.getScheme();
    return address.getHost() != null
        && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
  }

  /** Waits as long as a host asks for, if that is not too long. */
  interface RetryAfter {
    /** Returns whether it waited, so that the host may be asked again. */
    boolean waited(HttpHeaders headers) throws InterruptedException;
  }
}
