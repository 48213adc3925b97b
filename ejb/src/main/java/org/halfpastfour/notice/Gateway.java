package org.halfpastfour.notice;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks another server and waits for its answer, for seconds at most; a redirect is an answer, and is not followed. */
final class Gateway {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Duration patience;

    Gateway(Duration patience) {
        this.patience = patience;
    }

    /** What the other end said. */
    record Answer(int status, String body) {

        boolean isFine() {
            return status / 100 == 2;
        }

        /** This one would not be taken another time either. */
        boolean isMyFault() {
            return status == 400 || status == 413 || status == 422;
        }

        boolean isNotLetIn() {
            return status == 401 || status == 403;
        }

        String told() {
            return status + " " + body.strip();
        }
    }

    /** That nothing was answered. */
    static final class Unanswered extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean reached;

        Unanswered(boolean reached, Throwable cause) {
            super(cause);
            this.reached = reached;
        }

        /** Where nobody was reached, nothing was taken; otherwise that is not known. */
        PostAnswer outcome() {
            return reached
                    ? PostAnswer.lost(DeliveryFault.NO_ANSWER, null)
                    : PostAnswer.later(DeliveryFault.GATEWAY_FAILED, null);
        }
    }

    Answer ask(HttpRequest request) throws Unanswered {
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(request, BodyHandlers.ofString());
        try {
            HttpResponse<String> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.body());
        } catch (ExecutionException failed) {
            throw new Unanswered(wasReached(Objects.requireNonNullElse(failed.getCause(), failed)), failed);
        } catch (TimeoutException late) {
            asked.cancel(true);
            throw new Unanswered(true, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(true, stopped);
        }
    }

    private static boolean wasReached(Throwable failed) {
        return failed instanceof IOException
                && !(failed instanceof ConnectException)
                && !(failed instanceof HttpConnectTimeoutException)
                && !(failed.getCause() instanceof UnresolvedAddressException);
    }
}
