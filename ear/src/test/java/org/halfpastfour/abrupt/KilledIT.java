package org.halfpastfour.abrupt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.testing.BookingStorm;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.KeptBookings;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Kills every process in the middle of a booking storm, starts again, and compares with what the clients were told. The
 * number of rounds is the system property {@code hpf.kill.cycles}.
 */
class KilledIT {

    private static final int PORT = ServerUnderTest.port() + 1;
    private static final Path DATA = Path.of("target", "it", "killed").toAbsolutePath();
    private static final int CYCLES = Integer.getInteger("hpf.kill.cycles", 2);
    private static final int SESSIONS = 24;
    private static final int PLACES = 8;
    private static final int CHILDREN = 400;

    @Test
    void losesNothingThatWasConfirmedAndDoublesNothing() throws Exception {
        LauncherProcess.delete(DATA);
        LauncherProcess launcher = LauncherProcess.open(PORT, DATA, "--demo=none");
        try {
            Crowd crowd;
            try (Connection owner = launcher.connectAsOwner()) {
                crowd = Crowd.gather(owner, SESSIONS, PLACES, CHILDREN);
            }
            List<BookingStorm.Call> told = new ArrayList<>();
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                var storm = new BookingStorm(launcher.origin(), crowd, cycle);
                storm.rageFor(launcher::killEverything);
                told.addAll(storm.calls());
                launcher = LauncherProcess.open(PORT, DATA);
                KeptBookings.compare(launcher, storm, told);
            }
        } finally {
            launcher.close();
        }
        assertThat(launcher.console()).contains("Stopping the server", "Stopping the database", "Stopped.");
    }
}
