package org.halfpastfour.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.testing.LightHash;
import org.halfpastfour.testing.PageVisitor;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Strangers who open pages and sign in wrongly, and people who are signed in, leave nothing behind when their sessions have ended. What a
 * session of each kind takes is printed. A part of it each time; 2,000 visits, 500 refused sign-ins and sessions that end by
 * themselves after their minutes with {@code -Dhpf.memory=all}.
 */
@ExtendWith(RunningServer.class)
class MemoryIT {

    private static final boolean ALL = "all".equals(System.getProperty("hpf.memory"));
    private static final int VISITS = ALL ? 1_400 : 300;
    private static final int VISITS_AFTERWARDS = ALL ? 600 : 0;
    private static final int REFUSED = ALL ? 500 : 75;
    private static final int SIGNED_IN = 20;
    private static final int WARMING = 40;
    private static final int GUESSES_OF_A_NAME = 9;
    private static final double MOST = 1.10;

    /** Six minutes, and the half hour of who signed in is not waited for. */
    private static final long UNTIL_STRANGERS_END_MILLIS = 7 * 60_000L;

    private final List<String> strangers = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int guesses;

    /** Names that nobody else has: a guessed one is locked for everybody. */
    @BeforeEach
    void names() throws SQLException {
        run("""
                INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                SELECT uuidv7(), 'memory-' || n, 'Memory', '%s', 'ACTIVE', now() FROM generate_series(0, %d) n""".formatted(LightHash.of("another password"), (REFUSED + WARMING) / GUESSES_OF_A_NAME));
    }

    @AfterEach
    void forget() throws SQLException {
        run("DELETE FROM account.sign_in_guard WHERE login_name LIKE 'memory-%'");
        run("DELETE FROM account.account WHERE login_name LIKE 'memory-%'");
    }

    @Test
    void whoIsGoneLeavesNothingBehind() throws Exception {
        visit(WARMING);
        signInWrongly(WARMING);
        signIn(2);
        end();
        Heap before = Heap.counted();

        visit(VISITS);
        double perVisit = (Heap.counted().used() - before.used()) / (double) VISITS;
        signInWrongly(REFUSED);
        long strangersIn = Heap.counted().used();
        signIn(SIGNED_IN);
        double perPerson = (Heap.counted().used() - strangersIn) / (double) SIGNED_IN;
        end();
        visit(VISITS_AFTERWARDS);
        end();
        Heap after = Heap.counted();

        System.out.printf(
                "Heap: %d kB before, %d kB with %d visitors and %d refused, %d kB after;"
                        + " %.1f kB for a visitor's session, %.1f kB for one of somebody signed in%n",
                before.used(), strangersIn, VISITS, REFUSED, after.used(), perVisit, perPerson);
        assertThat(after.used()).as(after.grownSince(before)).isLessThan(Math.round(before.used() * MOST));
    }

    private void visit(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var visitor = new PageVisitor(ServerUnderTest.origin());
            visitor.open("login");
            strangers.add(visitor.session());
        }
    }

    private void signInWrongly(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var visitor = new PageVisitor(ServerUnderTest.origin());
            assertThat(visitor.signIn("memory-" + guesses++ / GUESSES_OF_A_NAME, "guessed"))
                    .contains("/login?refused");
            strangers.add(visitor.session());
        }
    }

    private void signIn(int people) throws Exception {
        for (int i = 0; i < people; i++) {
            var visitor = new PageVisitor(ServerUnderTest.origin());
            assertThat(visitor.signIn("parent", Rest.DEMO_PASSWORD)).doesNotContain("/login");
            visitor.open("home");
            known.add(visitor.session());
        }
    }

    private void end() throws Exception {
        ServerSessions.end(known);
        known.clear();
        if (ALL) {
            Thread.sleep(strangers.isEmpty() ? 0 : UNTIL_STRANGERS_END_MILLIS);
        } else {
            ServerSessions.end(strangers);
        }
        strangers.clear();
    }

    private static void run(String sql) throws SQLException {
        try (var owner = ServerUnderTest.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
