package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.halfpastfour.testing.AwayDatabase;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** A table that somebody holds stops nobody for long, and whoever asks meanwhile is told when to ask again. */
@ExtendWith(RunningServer.class)
class StumblingDatabaseIT {

    private static final int ROUNDS = 5;
    private static final int READERS = 4;
    private static final int QUESTIONS = 8;

    private final Rest staff = Rest.as("staff");
    private final Rest browser = Rest.inSession(ServerUnderTest.origin(), "parent", Rest.DEMO_PASSWORD);

    /** Not at another time: where faketime is loaded, a process of the database that waits sees the real time when its alarm rings. */
    @Test
    @DisabledIfEnvironmentVariable(named = "LD_PRELOAD", matches = ".*faketime.*", disabledReason = "no time-out fires")
    void aTableThatIsHeldIsToldCalmlyAndEverythingGoesOnAfterwards() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner()) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute("LOCK TABLE account.account IN ACCESS EXCLUSIVE MODE");
            }
            Rest.Answer answer = staff.get("/me");
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("try-again-soon");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertSaysWhen(answer);
            Rest.Answer page = browser.outside("/home");
            assertThat(page.status()).as(page.body()).isEqualTo(503);
            assertThat(page.body()).contains("请过几秒钟再试").contains("try again in a few seconds");
            assertSaysWhen(page);
            owner.rollback();
        }
        assertThat(staff.get("/me").status()).isEqualTo(200);
        assertThat(browser.get("/me").status()).as("the session is kept").isEqualTo(200);
    }

    /** Each is hit by the cut of its round once at most: asleep in the pool, or in the middle of a question. */
    @Test
    void whoReadsNoticesNothingOfCutConnections() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            List<Future<List<Integer>>> readers = new ArrayList<>();
            try (var pool = Executors.newFixedThreadPool(READERS)) {
                for (int reader = 1; reader <= READERS; reader++) {
                    readers.add(pool.submit(() -> IntStream.range(0, QUESTIONS)
                            .map(question -> (question % 2 == 0 ? staff : browser)
                                    .get("/homes?limit=" + (1 + question))
                                    .status())
                            .boxed()
                            .toList()));
                }
                cutEveryConnection();
            }
            for (Future<List<Integer>> reader : readers) {
                assertThat(reader.get()).as("round " + round).containsOnly(200);
            }
        }
    }

    private static void cutEveryConnection() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner()) {
            AwayDatabase.cut(owner);
        }
    }

    /** One line for each question that found nobody, and none of them with what it went through. */
    @Test
    void theLogSaysInOneLineThatTheDatabaseIsAway() throws Exception {
        long written = Files.size(ServerUnderTest.log());
        try (AwayDatabase away = AwayDatabase.begin()) {
            assertThat(away).isNotNull();
            assertThat(staff.get("/me").status()).isEqualTo(503);
            assertThat(browser.get("/me").status()).isEqualTo(503);
            assertThat(browser.outside("/home").status()).isEqualTo(503);
        }
        assertThat(staff.get("/me").status()).isEqualTo(200);
        assertThat(browser.get("/me").status()).isEqualTo(200);
        byte[] log = Files.readAllBytes(ServerUnderTest.log());
        assertThat(new String(log, (int) written, log.length - (int) written, StandardCharsets.UTF_8))
                .contains("out of reach")
                .doesNotContain("\tat ");
    }

    private static void assertSaysWhen(Rest.Answer answer) {
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.");
    }
}
