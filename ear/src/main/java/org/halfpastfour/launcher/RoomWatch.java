package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks how much room is left on the disk of the data folder, and says so when it gets short and when there is enough again. */
final class RoomWatch {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration SAY_AGAIN = Duration.ofHours(1);

    private final Path folder;
    private final boolean withDatabase;
    private final Clock clock;
    private final Left left;
    private DiskRoom room = DiskRoom.ENOUGH;
    private Instant nextLook = Instant.EPOCH;
    private Instant nextSaid = Instant.EPOCH;

    /** The bytes that are left. */
    @FunctionalInterface
    interface Left {
        long bytes() throws IOException;
    }

    /** @param withDatabase whether the database lies there, too */
    RoomWatch(Path folder, boolean withDatabase) {
        this(folder, withDatabase, Clock.systemUTC(), () -> Files.getFileStore(folder)
                .getUsableSpace());
    }

    RoomWatch(Path folder, boolean withDatabase, Clock clock, Left left) {
        this.folder = folder;
        this.withDatabase = withDatabase;
        this.clock = clock;
        this.left = left;
    }

    /** Before anything is started; refused where the start itself would find no room. */
    void refuseWithoutRoom() throws IOException {
        long bytes = left.bytes();
        if (bytes < DiskRoom.SAVED_AGAIN_FROM) {
            throw new StartRefused("only " + found(bytes) + ", and " + megabytes(DiskRoom.SAVED_AGAIN_FROM)
                    + " MB are needed to start; make room there");
        }
        look();
    }

    /** As it was a moment ago; a disk that cannot be asked counts as it did before. */
    DiskRoom look() {
        Instant now = clock.instant();
        if (!now.isBefore(nextLook)) {
            nextLook = now.plus(LOOK);
            try {
                look(left.bytes(), now);
            } catch (IOException unknown) {
                return room;
            }
        }
        return room;
    }

    private void look(long bytes, Instant now) {
        DiskRoom before = room;
        room = before.with(bytes);
        if (room != before || room != DiskRoom.ENOUGH && !now.isBefore(nextSaid)) {
            nextSaid = now.plus(SAY_AGAIN);
            say(before, found(bytes));
        }
    }

    private void say(DiskRoom before, String found) {
        if (room == DiskRoom.NONE) {
            Say.problem("only " + found + "; make room there: " + whatHolds());
        } else if (room.compareTo(before) < 0) {
            Say.line("There is room again: " + found + ".");
        } else {
            Say.problem("only " + found + "; make room there: " + whatIsToCome());
        }
    }

    private String whatHolds() {
        return withDatabase
                ? "until " + megabytes(DiskRoom.SAVED_AGAIN_FROM)
                        + " MB are free nothing is saved, what is there can be read"
                : "the server may write neither its log nor what it needs to be started again";
    }

    private String whatIsToCome() {
        return withDatabase
                ? "below " + megabytes(DiskRoom.NOTHING_SAVED_BELOW) + " MB nothing is saved any more"
                : "the server writes its log there";
    }

    private String found(long bytes) {
        return megabytes(bytes) + " MB are left on the disk of " + folder;
    }

    private static long megabytes(long bytes) {
        return bytes / DiskRoom.MEGABYTE;
    }
}
