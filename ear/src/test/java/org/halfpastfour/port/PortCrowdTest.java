package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at a time, and slow ones: nobody holds the threads of others. */
class PortCrowdTest extends PortScene {

    @Test
    void whoWasRecognisedIsNotHeldUpByStrangers() throws Exception {
        String somebody = "Authorization: somebody\r\n";
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < Strangers.MOST; i++) {
            waiting.add(open());
            write(waiting.getLast(), headers("GET", "/waits", ""));
        }
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(get("/api/v1/x")).startsWith("HTTP/1.1 503").contains("Retry-After: 10", "\"code\":\"busy\"");
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        mayAnswer.countDown();
        for (Socket socket : waiting) {
            assertThat(readSome(socket)).contains("200 OK");
            socket.close();
        }
        assertThat(get("/x")).contains("200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/api/v1/children", "/VAADIN/dynamic/x"})
    void whoSendsSlowlyHoldsNoThread(String path) throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Socket socket = open();
            slow.add(socket);
            write(socket, headers("POST", path, FORM + "Authorization: x\r\nContent-Length: 1000\r\n") + "a");
        }
        for (int i = 0; i < 10; i++) {
            assertThat(get("/x")).contains("200 OK");
            for (Socket socket : slow) {
                write(socket, "a");
            }
        }
        for (Socket socket : slow) {
            socket.close();
        }
        assertThat(post(path, 1000, FORM + "Authorization: x\r\n")).contains("read=1000");
    }

    @Test
    void whereTooManySendSlowlyTheSlowestIsGivenUp() throws Exception {
        try (Socket first = open()) {
            write(first, headers("POST", "/", "Content-Length: 1000\r\n") + "a");
            List<Socket> others = new ArrayList<>();
            for (int i = 0; i < SlowSenders.MOST; i++) {
                Socket socket = open();
                others.add(socket);
                write(socket, headers("POST", "/", "Content-Length: 1000\r\n") + "a");
            }
            assertThat(readSome(first)).startsWith("HTTP/1.1 408").contains("Connection: close");
            for (Socket socket : others) {
                socket.close();
            }
        }
    }

    @Test
    void whatWaitsInLineIsAnsweredInTheEnd() throws Exception {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < Strangers.MOST_AT_ONCE + 20; i++) {
            Socket socket = open();
            waiting.add(socket);
            write(socket, headers("GET", "/waits", ""));
        }
        mayAnswer.countDown();
        for (Socket socket : waiting) {
            assertThat(readSome(socket)).contains("200 OK");
            socket.close();
        }
        assertThat(get("/x")).contains("200 OK");
    }
}
