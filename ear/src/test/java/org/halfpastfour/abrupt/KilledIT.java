package org.halfpastfour.abrupt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halfpastfour.testing.BookingStorm;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.KeptBookings;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.OwnServer;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One product from its first start on: what it prints, and what it is after a part of it, and then every process of it, was killed in the
 * middle of a booking storm, compared with what the clients were told. The rounds are the system properties {@code hpf.restart.cycles}
 * and {@code hpf.kill.cycles}. Each test goes on from the one before.
 */
@OwnServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledIT extends Journey {

    private static final int PORT = ServerUnderTest.port() + 1;
    private static final Path DATA = Path.of("target", "it", "killed").toAbsolutePath();
    private static final int RESTARTS = Integer.getInteger("hpf.restart.cycles", 1);
    private static final int KILLS = Integer.getInteger("hpf.kill.cycles", 2);
    private static final int SESSIONS = 24;
    private static final int PLACES = 8;
    private static final int CHILDREN = 400;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int OK = 200;

    private static final List<BookingStorm.Call> TOLD = new ArrayList<>();

    private static LauncherProcess launcher;
    private static Crowd crowd;
    private static int round;

    @BeforeAll
    static void firstStart() {
        LauncherProcess.delete(DATA);
        launcher = LauncherProcess.open(PORT, DATA, "--demo=none");
    }

    @AfterAll
    static void stop() {
        launcher.close();
    }

    @Test
    @Order(1)
    void theFirstStartPrintsALinkForEachSideWhichMakesItsFirstAccountOnce() throws SQLException {
        var accounts = new FirstAccounts(launcher);
        List<String> links = accounts.links();
        assertThat(links).hasSize(2).doesNotHaveDuplicates();
        accounts.make(window(Setting.WIDE_CHINESE), links.getLast(), "tang", "唐建华", "渝中");
        assertThat(accounts.grants()).containsExactly("tang CASE_SUPERVISOR 500103");
        accounts.make(window(Setting.WIDE_CHINESE), links.getFirst(), "zhou", "周市级", null);
        assertThat(accounts.grants()).containsExactlyInAnyOrder("tang CASE_SUPERVISOR 500103", "zhou CITY_ADMIN ");
        Page again = window(Setting.WIDE_CHINESE);
        again.navigate(links.getLast());
        assertThat(again.locator("main")).containsText("这个链接已经用过");
    }

    @Test
    @Order(2)
    void whatDiesAloneIsBackByItselfWithNothingConfirmedLost() throws Exception {
        try (Connection owner = launcher.connectAsOwner()) {
            crowd = Crowd.gather(owner, SESSIONS, PLACES, CHILDREN);
        }
        for (int cycle = 1; cycle <= RESTARTS; cycle++) {
            kill("server", LauncherProcess::server);
            kill("database", LauncherProcess::database);
        }
        assertThat(launcher.console())
                .containsOnlyOnce("To stop:")
                .contains("The server is back after", "The database is back after");
    }

    @Test
    @Order(3)
    void whereEverythingDiesTheNextStartLosesNothingThatWasConfirmedAndDoublesNothing() throws Exception {
        for (int cycle = 1; cycle <= KILLS; cycle++) {
            BookingStorm storm = rage(launcher::killEverything);
            launcher = LauncherProcess.open(PORT, DATA);
            KeptBookings.compare(launcher, storm, TOLD);
            assertThat(new FirstAccounts(launcher).links()).isEmpty();
        }
        launcher.close();
        assertThat(launcher.console()).contains("Stopping the server", "Stopping the database", "Stopped.");
    }

    private static void kill(String part, Function<LauncherProcess, ProcessHandle> process) throws Exception {
        BookingStorm storm = rage(() -> process.apply(launcher).destroyForcibly());
        Duration away = awaitReturn();
        System.out.println("Killed the " + part + ": answers again after " + away.toMillis() + " ms");
        KeptBookings.compare(launcher, storm, TOLD);
    }

    private static BookingStorm rage(Runnable kill) throws Exception {
        var storm = new BookingStorm(launcher.origin(), crowd, ++round);
        storm.rageFor(kill);
        TOLD.addAll(storm.calls());
        return storm;
    }

    private static Duration awaitReturn() throws InterruptedException {
        long killed = System.nanoTime();
        while (!answers()) {
            assertThat(Duration.ofNanos(System.nanoTime() - killed))
                    .as(launcher.console())
                    .isLessThan(LONGEST);
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    private static boolean answers() {
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
