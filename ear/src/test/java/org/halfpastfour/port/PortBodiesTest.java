package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much may be sent where, and by whom. */
class PortBodiesTest extends PortScene {

    @ParameterizedTest
    @CsvSource({
        "/sign-in, 8192, 200",
        "/sign-in, 8193, 413",
        "/api/v1/children, 262144, 200",
        "/api/v1/children, 262145, 413",
        "/, 262144, 200",
        "/, 262145, 413",
        "/VAADIN/dynamic/resource/1/x/upload, 262145, 413",
    })
    void everyAddressTakesSoMuchAndNoMore(String path, int bytes, int status) throws Exception {
        assertThat(status(post(path, bytes, FORM + "Authorization: x\r\n"))).isEqualTo(status);
        assertThat(status(chunked(path, bytes, FORM + "Authorization: x\r\n"))).isEqualTo(status);
    }

    @Test
    void whoWasRecognisedMaySendAFile() throws Exception {
        String upload = "/VAADIN/dynamic/resource/1/x/upload";
        String somebody = "Authorization: somebody\r\n";
        assertThat(status(post(upload, 300_000, somebody))).isEqualTo(413);
        assertThat(ask(headers("GET", "/x", somebody))).contains("200 OK");
        assertThat(post(upload, 3_000_000, somebody)).contains("read=3000000");
        String picture = "/api/v1/sessions/1/pictures";
        assertThat(post(picture, 3_000_000, somebody)).contains("read=3000000");
        assertThat(status(post("/api/v1/sessions", 300_000, somebody))).isEqualTo(413);
        assertThat(status(post(picture, 300_000, "Authorization: stranger\r\n")))
                .isEqualTo(413);
        assertThat(status(head("POST", upload, somebody + "Content-Length: 10485761\r\n")))
                .isEqualTo(413);
        assertThat(status(post(upload, 300_000, "Cookie: JSESSIONID=somebody\r\n")))
                .isEqualTo(413);
    }

    @Test
    void whoWaitsToBeAskedIsAskedOrRefused() throws Exception {
        try (Socket socket = open()) {
            write(socket, headers("POST", "/", "Content-Length: 3\r\nExpect: 100-continue\r\n"));
            assertThat(readSome(socket)).startsWith("HTTP/1.1 100 Continue");
            write(socket, "abc");
            assertThat(readSome(socket)).contains("200 OK", "read=3");
        }
        assertThat(head("POST", "/", "Content-Length: 999999\r\nExpect: 100-continue\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(head("POST", "/", "Content-Length: 3\r\nExpect: tea\r\n")).startsWith("HTTP/1.1 417");
    }

    private String chunked(String path, int bytes, String headers) throws IOException {
        return ask(headers("POST", path, headers + "Transfer-Encoding: chunked\r\n")
                + Integer.toHexString(bytes)
                + "\r\n"
                + "a".repeat(bytes)
                + "\r\n0\r\n\r\n");
    }
}
