package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the port says with every answer, and how it says a refusal. */
class PortHandlerTest extends PortScene {

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() throws Exception {
        for (String answer :
                List.of(get("/x"), ask("GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n"), post("/sign-in", 9_000, ""))) {
            assertThat(answer)
                    .contains(
                            "X-Content-Type-Options: nosniff",
                            "X-Frame-Options: DENY",
                            "Content-Security-Policy: default-src 'none'",
                            "Referrer-Policy: same-origin")
                    .doesNotContain("Access-Control", "X-Powered-By", "Strict-Transport-Security");
        }
    }

    @Test
    void programsAreToldInTheirLanguageAndPeopleInBoth() throws Exception {
        String problem = head("POST", "/api/v1/x", "Content-Length: 999999\r\nAccept-Language: en\r\n");
        assertThat(problem)
                .contains(
                        "413", "application/problem+json", "\"code\":\"body-too-large\"", "\"status\":413", "at most");
        assertThat(head("POST", "/", "Content-Length: 999999\r\n")).contains("text/plain", "内容太大", "too large");
    }

    @Test
    void aBrowserShowsAPageInItsLanguageWithTheOtherBelow() throws Exception {
        String browser = "Accept: text/html,*/*;q=0.8\r\nContent-Length: 999999\r\n";
        assertThat(head("POST", "/", browser))
                .contains("413", "text/html;charset=UTF-8", "style-src 'sha256-", "<html lang=\"zh-CN\">")
                .containsSubsequence("<h1>四点半</h1>", "内容太大", "lang=\"en\"", "too large");
        assertThat(head("POST", "/", browser + "Accept-Language: en-GB,en\r\n"))
                .containsSubsequence("<h1>Half Past Four</h1>", "too large", "lang=\"zh-CN\"", "内容太大");
    }

    @Test
    void whoSaysNothingOfHimselfIsAnsweredByTheApiBeforeAnythingIsSent() throws Exception {
        assertThat(head("POST", "/api/v1/unread", "Content-Length: 1000\r\n")).contains("401", "read=-1");
    }

    @Test
    void aRefusalKeepsTheLineOrEndsItAsTheCallerWants() throws Exception {
        try (Socket socket = open()) {
            write(socket, "GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n");
            assertThat(status(readSome(socket))).isEqualTo(421);
            write(socket, headers("GET", "/x", "Connection: close\r\n"));
            assertThat(status(readSome(socket))).isEqualTo(200);
        }
        try (Socket socket = open()) {
            write(socket, "GET /x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(status(readSome(socket))).isEqualTo(421);
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }
}
