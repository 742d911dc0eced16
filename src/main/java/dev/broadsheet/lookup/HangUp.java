package dev.broadsheet.lookup;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Takes nothing of an answer but its head, and hangs up: a page may be a film of some gigabytes.
 */
final class HangUp implements BodySubscriber<@Nullable Void> {
  private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

  @Override
  public CompletionStage<@Nullable Void> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Subscription started) {
    done.complete(null);
    started.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {}

  @Override
  public void onError(Throwable broken) {
    done.complete(null);
  }

  @Override
  public void onComplete() {
    done.complete(null);
  }
}
