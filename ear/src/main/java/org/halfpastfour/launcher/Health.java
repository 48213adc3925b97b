package org.halfpastfour.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until the server says that it is ready. */
final class Health {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 250;
    private static final int OK = 200;
    private static final String RUNNING = "\"server-state\",\"status\":\"UP\"";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;
    private final Path log;

    Health(int managementPort, Path log) {
        this.address = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        this.log = log;
    }

    /** Ends when the server is ready; refuses when the server ends, fails to deploy, or takes too long. */
    void await(BooleanSupplier running) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isReady()) {
            if (!running.getAsBoolean()) {
                throw new StartRefused("the server ended while it was starting; see " + log);
            }
            if (System.nanoTime() > end) {
                throw new StartRefused("the server is not ready after " + LONGEST.toMinutes() + " minutes; see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** While the server starts, what still waits for something else is called failed, too. */
    private static boolean hasFailed(String answer) {
        return answer.contains("\"FAILED\"") && answer.contains(RUNNING);
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (hasFailed(answer.body())) {
                throw new NotDeployed("the application could not be deployed; see " + log);
            }
            return answer.statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
