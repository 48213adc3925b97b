package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halfpastfour.testing.BookingStorm;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.KeptBookings;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Kills the server alone, and the database alone, in the middle of a booking storm: the launcher brings each back by itself.
 * The number of rounds is the system property {@code hpf.restart.cycles}; how long each took is printed.
 */
class StartedAgainIT {

    private static final int PORT = ServerUnderTest.port() + 4;
    private static final Path DATA = Path.of("target", "it", "started-again").toAbsolutePath();
    private static final int CYCLES = Integer.getInteger("hpf.restart.cycles", 1);
    private static final int SESSIONS = 24;
    private static final int PLACES = 8;
    private static final int CHILDREN = 400;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final List<BookingStorm.Call> told = new ArrayList<>();
    private int round;

    @Test
    void whatDiesIsBackByItselfWithNothingConfirmedLost() throws Exception {
        LauncherProcess.delete(DATA);
        try (LauncherProcess launcher = LauncherProcess.open(PORT, DATA, "--demo=none")) {
            Crowd crowd;
            try (Connection owner = launcher.connectAsOwner()) {
                crowd = Crowd.gather(owner, SESSIONS, PLACES, CHILDREN);
            }
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                kill("server", LauncherProcess::server, launcher, crowd);
                kill("database", LauncherProcess::database, launcher, crowd);
            }
            assertThat(launcher.console())
                    .containsOnlyOnce("To stop:")
                    .contains("The server is back after", "The database is back after");
        }
    }

    private void kill(
            String part, Function<LauncherProcess, ProcessHandle> process, LauncherProcess launcher, Crowd crowd)
            throws Exception {
        var storm = new BookingStorm(launcher.origin(), crowd, ++round);
        storm.rageFor(() -> process.apply(launcher).destroyForcibly());
        told.addAll(storm.calls());
        Duration away = awaitReturn(launcher);
        System.out.println("Killed the " + part + ": answers again after " + away.toMillis() + " ms");
        KeptBookings.compare(launcher, storm, told);
    }

    private static Duration awaitReturn(LauncherProcess launcher) throws InterruptedException {
        long killed = System.nanoTime();
        while (!answers(launcher)) {
            assertThat(Duration.ofNanos(System.nanoTime() - killed))
                    .as(launcher.console())
                    .isLessThan(LONGEST);
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private static boolean answers(LauncherProcess launcher) {
        try {
            return Rest.inSession(launcher.origin(), Crowd.STAFF, Crowd.PASSWORD)
                            .get("/me")
                            .status()
                    == OK;
        } catch (UncheckedIOException | IllegalStateException | AssertionError notYet) {
            return false;
        }
    }
}
