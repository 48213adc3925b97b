package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.halfpastfour.testing.BookingStorm;
import org.halfpastfour.testing.Crowd;
import org.halfpastfour.testing.KeptBookings;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * The disk of the data folder gets full: nothing is saved before it is, what is there is read all the while, and with room again
 * everything goes on by itself, a database included that died meanwhile.
 */
class FullDiskIT {

    private static final int PORT = ServerUnderTest.port() + 8;
    private static final Path DATA = Path.of("target", "it", "full-disk").toAbsolutePath();
    private static final int MEGABYTES = 900;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int OK = 200;

    @Test
    void nothingIsSavedAndEverythingReadUntilThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.at(DATA, MEGABYTES);
                LauncherProcess launcher = LauncherProcess.open(PORT, DATA, "--demo=none")) {
            Crowd crowd;
            try (Connection owner = launcher.connectAsOwner()) {
                crowd = Crowd.gather(owner, 2, 8, 4);
            }
            assertThat(launcher.console()).contains("MB are left on the disk of " + DATA + "; make room there");
            Rest staff = Rest.inSession(launcher.origin(), Crowd.STAFF, Crowd.PASSWORD);
            var kept = book(staff, crowd, 0);
            assertThat(kept.isCreated()).isTrue();

            disk.fill(100);
            await(launcher, () -> launcher.console().contains("nothing is saved, what is there can be read"));
            await(launcher, () -> !book(staff, crowd, 1).isCreated());
            assertToldCalmly(book(staff, crowd, 2).answer());
            assertReads(staff, crowd);
            disk.fill(0);
            assertReads(staff, crowd);
            assertToldCalmly(book(staff, crowd, 2).answer());

            launcher.database().destroyForcibly();
            await(launcher, () -> launcher.console().contains("as soon as there is room"));
            assertThat(staff.get("/me").status()).isEqualTo(503);
            disk.makeRoom();
            await(launcher, () -> book(staff, crowd, 2).isCreated());
            assertReads(staff, crowd);
            assertThat(launcher.console()).contains("There is room again", "The database is back after");
            try (Connection owner = launcher.connectAsOwner()) {
                var book = new KeptBookings(owner);
                List.of(kept, book(staff, crowd, 2)).forEach(book::assertKept);
                book.assertOnceAndCounted();
            }
        }
    }

    /** The same key again and again: it is booked once. */
    private static BookingStorm.Call book(Rest staff, Crowd crowd, int child) {
        String key = "full-disk-" + child;
        var session = crowd.sessions().getFirst();
        var who = crowd.children().get(child);
        Rest.Answer answer = staff.post(
                "/sessions/" + session + "/bookings",
                "{\"children\":[\"" + who + "\"],\"guardians\":[],\"split\":false}",
                key);
        return new BookingStorm.Call(key, session, who, answer);
    }

    private static void assertToldCalmly(Rest.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("no-room");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.");
    }

    private static void assertReads(Rest staff, Crowd crowd) {
        String sheet = "/sessions/" + crowd.sessions().getFirst() + "/bookings";
        assertThat(staff.get(sheet).status()).isEqualTo(OK);
        assertThat(staff.outside("/today").status()).isEqualTo(OK);
    }

    private static void await(LauncherProcess launcher, BooleanSupplier that) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds(that)) {
            assertThat(System.nanoTime()).as(launcher.console()).isLessThan(end);
            Thread.sleep(250);
        }
    }

    private static boolean holds(BooleanSupplier that) {
        try {
            return that.getAsBoolean();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
