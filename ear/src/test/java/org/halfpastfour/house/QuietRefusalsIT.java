package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A refusal is an answer and no incident: nothing of it stands in the server's log. */
@ExtendWith(RunningServer.class)
class QuietRefusalsIT {

    private final Rest parent = Rest.as("parent");
    private long written;

    @BeforeEach
    void rememberTheLog() throws IOException {
        written = Files.size(ServerUnderTest.log());
    }

    @Test
    void ofWhoMayNot() throws IOException {
        String children = "/children?home=" + UUID.randomUUID();
        assertThat(parent.get(children).status()).isEqualTo(403);
        assertThat(Rest.as("volunteer").get(children).status()).isEqualTo(403);
        assertThat(new Rest(ServerUnderTest.origin(), "nobody", "nothing")
                        .get("/me")
                        .status())
                .isEqualTo(401);
        assertThat(traces()).isEmpty();
    }

    @Test
    void ofWhatIsNotThereAndOfWhatIsNoInput() throws IOException {
        assertThat(parent.get("/sessions/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(parent.get("/sessions/1").status()).isEqualTo(400);
        assertThat(Rest.as("staff").post("/sessions", "{}").status()).isEqualTo(400);
        assertThat(traces()).isEmpty();
    }

    @Test
    void ofAKeyThatWasUsedForSomethingElse() throws IOException {
        String key = UUID.randomUUID().toString();
        String session = parent.get("/sessions?limit=1")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        String path = "/sessions/" + session + "/bookings";
        parent.post(path, "{\"children\":[\"" + UUID.randomUUID() + "\"]}", key);
        parent.post(path, "{\"children\":[\"" + UUID.randomUUID() + "\"]}", key);
        assertThat(traces()).isEmpty();
    }

    private String traces() throws IOException {
        byte[] log = Files.readAllBytes(ServerUnderTest.log());
        int from = written <= log.length ? (int) written : 0;
        return new String(log, from, log.length - from, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("\tat ") || line.contains(" ERROR "))
                .findFirst()
                .orElse("");
    }
}
