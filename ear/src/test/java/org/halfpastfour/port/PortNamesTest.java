package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the caller means, and whose word counts for it. */
class PortNamesTest extends PortScene {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /x HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET http://evil.example/x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n",
                "GET http://localhost:PORT/x HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: localhost:1\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: localhost:PORT\r\nX-Forwarded-Host: x\r\nHost: evil.example\r\n\r\n",
                "GET /x HTTP/1.1\r\n\r\n"
            })
    void whoMeansAnotherServerIsRefused(String request) throws Exception {
        assertThat(status(ask(request))).isIn(421, 400);
    }

    @Test
    void whoeverMeansThisOneFindsItsAddress() throws Exception {
        assertThat(get("/x")).contains("url=http://localhost:" + port + "/x ");
        assertThat(ask("GET http://localhost:PORT/x HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n"))
                .contains("url=http://localhost:" + port + "/x ");
        assertThat(ask("GET /x HTTP/1.0\r\n\r\n")).contains("url=http://localhost:" + port + "/x ");
    }

    @ParameterizedTest(name = "behind a proxy {0}, trusted {1}: {2}, {3}, {4} → {5} from {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    false | -            | localhost:PORT   | 203.0.113.9 | https | http://localhost:PORT/x    | 127.0.0.1
                    true  | -            | localhost:PORT   | 203.0.113.9 | https | https://hours.example.cn/x | 203.0.113.9
                    true  | -            | hours.example.cn | 203.0.113.9 | -     | https://hours.example.cn/x | 203.0.113.9
                    true  | -            | hours.example.cn | 203.0.113.9 | http  | http://hours.example.cn/x  | 203.0.113.9
                    true  | -            | localhost:PORT   | -           | -     | http://localhost:PORT/x    | 127.0.0.1
                    true  | 192.0.2.1    | hours.example.cn | 203.0.113.9 | https | http://hours.example.cn/x  | 127.0.0.1
                    true  | 127.0.0.1/32 | localhost:PORT   | 1.1.1.1, 203.0.113.9 | https | https://hours.example.cn/x | 203.0.113.9
                    """)
    void proxiesAreBelievedWhereTheyAreTrusted(
            boolean behind, String trusted, String host, String from, String proto, String url, String caller)
            throws Exception {
        server.stop();
        start(Map.of(
                "HPF_BEHIND_PROXY",
                String.valueOf(behind),
                "HPF_PUBLIC_URL",
                "https://hours.example.cn",
                "HPF_TRUSTED_PROXIES",
                trusted == null ? "" : trusted));
        String said = (from == null ? "" : "X-Forwarded-For: " + from + "\r\n")
                + (proto == null ? "" : "X-Forwarded-Proto: " + proto + "\r\n");
        String answer = ask("GET /x HTTP/1.1\r\nHost: " + host + "\r\n" + said + "\r\n");
        assertThat(answer)
                .contains("url=" + url.replace("PORT", String.valueOf(port)) + " ", "from=" + caller)
                .doesNotContain("forwarded");
        assertThat(answer.contains("Strict-Transport-Security")).isEqualTo(url.startsWith("https"));
        assertThat(status(ask("GET /x HTTP/1.1\r\nHost: localhost:PORT\r\nX-Forwarded-Host: evil.example\r\n\r\n")))
                .isEqualTo(behind && trusted == null || "127.0.0.1/32".equals(trusted) ? 421 : 200);
    }
}
