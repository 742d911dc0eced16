package dev.broadsheet.lookup;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks a host for something small, politely and with patience that ends. Redirects are followed
 * three times, to https only; nothing is asked twice, no cookie is kept.
 */
final class WebClient {
  private static final int MOST_REDIRECTS = 3;
  private static final String NAME = "Broadsheet (broadsheet:quote, asked by an editor)";
  private static final String BY_HAND = "try again later, or copy the words into the article";

  private final Endpoints endpoints;
  private final TimeLimits limits;
  private final HttpClient client;

  WebClient(Endpoints endpoints, TimeLimits limits) {
    this.endpoints = endpoints;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connecting())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Returns what a host answers, whatever its status.
   *
   * @param address of https, or of http on this machine
   * @param accept the media types that are wanted
   * @param limit the most bytes to take
   */
  WebAnswer get(URI address, String accept, int limit) throws LookupFailure {
    URI asked = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<byte[]> response = send(asked, accept, limit);
      String location = response.headers().firstValue("Location").orElse("");
      int status = response.statusCode();
      boolean moved = status == 301 || status == 302 || status == 303 || status == 307;
      if (!(moved || status == 308) || location.isEmpty()) {
        String retryAfter = response.headers().firstValue("Retry-After").orElse(null);
        return new WebAnswer(asked, status, retryAfter, response.body());
      }
      asked = target(asked, location);
    }
    throw new LookupFailure(
        "\"" + address.getHost() + "\" redirects more than " + MOST_REDIRECTS + " times", BY_HAND);
  }

  private URI target(URI from, String location) throws LookupFailure {
    try {
      URI target = from.resolve(location);
      if (endpoints.mayAsk(target)) {
        return target;
      }
    } catch (IllegalArgumentException malformed) {
      // Told below, as any other address that is not asked.
    }
    throw new LookupFailure(
        "\"" + from.getHost() + "\" redirects to \"" + location + "\", which is not of https",
        BY_HAND);
  }

  // The time-out of a request ends at its first byte; the one here is for the last.
  private HttpResponse<byte[]> send(URI address, String accept, int limit) throws LookupFailure {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Accept", accept)
            .header("User-Agent", NAME)
            .timeout(limits.answering())
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new LimitedBody(limit));
    try {
      return answer.get(limits.answering().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw slow(address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LookupFailure("the question to \"" + address.getHost() + "\" was called off", "");
    } catch (ExecutionException e) {
      throw broken(address, limit, e.getCause() == null ? e : e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  private LookupFailure slow(URI address) {
    return new LookupFailure(
        "\""
            + address.getHost()
            + "\" did not answer within "
            + seconds(limits.answering().toMillis())
            + " s",
        BY_HAND);
  }

  private LookupFailure broken(URI address, int limit, Throwable cause) {
    String host = "\"" + address.getHost() + "\"";
    for (Throwable why = cause; why != null; why = why.getCause()) {
      if (why instanceof LimitedBody.TooLongException) {
        return new LookupFailure(
            host + " sent more than " + limit / 1_000_000 + " MB, which is no answer", BY_HAND);
      }
      if (why instanceof ConnectException) {
        return new LookupFailure(
            "there is no connection to " + host, "check that you are online; " + BY_HAND);
      }
      if (why instanceof SSLException) {
        return new LookupFailure(
            "the connection to " + host + " is not safe: " + why.getMessage(), BY_HAND);
      }
    }
    if (cause instanceof HttpTimeoutException) {
      return slow(address);
    }
    return cause instanceof IOException
        ? new LookupFailure("the answer of " + host + " broke off", BY_HAND)
        : new LookupFailure("the question to " + host + " failed: " + cause, BY_HAND);
  }

  private static String seconds(long millis) {
    return millis % 1000 == 0 ? Long.toString(millis / 1000) : Double.toString(millis / 1000.0);
  }
}
