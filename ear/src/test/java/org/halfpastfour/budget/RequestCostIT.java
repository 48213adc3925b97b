package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the budgets of requests take for granted of the container: that the use case finds what signing in has read. */
@ExtendWith(RunningServer.class)
class RequestCostIT {

    private static final int REQUESTS = 100;

    /** A connection that nobody uses tells what it did after ten seconds. */
    private static final Duration TOLD = Duration.ofSeconds(12);

    private static UUID session;

    @BeforeAll
    static void gather() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner()) {
            session = Crowd.gather(owner, 1, 20, 1).sessions().getFirst();
        }
    }

    @Test
    void anAccountIsReadOnceInARequestThatSignsInWithASession() throws Exception {
        assertThat(readsOfAnAccount(Rest.inSession(ServerUnderTest.origin(), Crowd.STAFF, Crowd.PASSWORD)))
                .isBetween(1.0, 1.3);
    }

    @Test
    void anAccountIsReadOnceInARequestThatSignsInByItself() throws Exception {
        assertThat(readsOfAnAccount(new Rest(ServerUnderTest.origin(), Crowd.STAFF, Crowd.PASSWORD)))
                .isBetween(1.0, 1.3);
    }

    private static double readsOfAnAccount(Rest staff) throws SQLException, InterruptedException {
        ask(staff);
        Thread.sleep(TOLD);
        long before = reads();
        for (int i = 0; i < REQUESTS; i++) {
            ask(staff);
        }
        Thread.sleep(TOLD);
        return (reads() - before) / (double) REQUESTS;
    }

    private static void ask(Rest staff) {
        assertThat(staff.get("/sessions/" + session + "/bookings").status()).isEqualTo(200);
    }

    private static long reads() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT seq_scan + idx_scan FROM pg_stat_user_tables"
                        + " WHERE schemaname = 'account' AND relname = 'account'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
