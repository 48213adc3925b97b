package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sends a byte every few seconds stops nobody but himself. */
@ExtendWith(RunningServer.class)
class SlowSendersIT {

    private static final int STRANGERS = 150;
    private static final Duration NORMAL = Duration.ofSeconds(5);
    private static final String FORM =
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\n";
    private static final List<String> WAYS = List.of(
            "POST /sign-in HTTP/1.1\r\n%s" + FORM,
            "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\n%sCookie: JSESSIONID=x\r\n" + FORM,
            "POST /api/v1/sessions HTTP/1.1\r\n%sAuthorization: Basic c3RhZmY6eA==\r\nContent-Length: 4000\r\n\r\n",
            "POST /VAADIN/dynamic/resource/0/x/upload HTTP/1.1\r\n%sContent-Length: 9000000\r\n\r\n",
            "POST /login HTTP/1.1\r\n%sTransfer-Encoding: chunked\r\n\r\n1000\r\n",
            "GET /login HTTP/1.1\r\n%sX-Slow: ");

    private final List<Socket> strangers = new ArrayList<>();
    private Rest browser;

    @BeforeEach
    void signIn() {
        browser = Rest.inSession(ServerUnderTest.origin(), "staff", Rest.DEMO_PASSWORD);
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket stranger : strangers) {
            stranger.close();
        }
    }

    @Test
    void whoIsSignedInGoesOnAndTheOthersAreCut() throws Exception {
        for (int i = 0; i < STRANGERS; i++) {
            strangers.add(begin(WAYS.get(i % WAYS.size())));
        }
        long end = System.nanoTime() + Duration.ofSeconds(12).toNanos();
        while (System.nanoTime() < end) {
            goOn();
            assertAnswersInTime(browser);
            assertAnswersInTime(Rest.as("parent"));
            Thread.sleep(1_000);
        }
        assertThat(firstLine(strangers.getFirst())).startsWith("HTTP/1.1 408");
    }

    private static void assertAnswersInTime(Rest caller) {
        long begun = System.nanoTime();
        assertThat(caller.get("/me").status()).isEqualTo(200);
        assertThat(caller.outside("/login").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(NORMAL);
    }

    /** One byte each; who was cut already is no matter. */
    private void goOn() {
        for (Socket stranger : strangers) {
            try {
                stranger.getOutputStream().write('a');
            } catch (IOException cut) {
                continue;
            }
        }
    }

    private static Socket begin(String way) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", ServerUnderTest.port()), 5_000);
        socket.setSoTimeout(25_000);
        String host = "Host: localhost:" + ServerUnderTest.port() + "\r\n";
        socket.getOutputStream().write(way.formatted(host).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket stranger) throws IOException {
        byte[] bytes = new byte[200];
        int read = stranger.getInputStream().read(bytes);
        return new String(bytes, 0, Math.max(read, 0), StandardCharsets.US_ASCII);
    }
}
