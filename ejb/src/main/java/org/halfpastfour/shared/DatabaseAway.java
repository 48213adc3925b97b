package org.halfpastfour.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether something failed because the database could not be reached or did not get to it in time, and may succeed in a
 * moment. What was to be saved then was not, or, where the line was cut in the very moment of a commit, perhaps.
 */
public final class DatabaseAway {

    /** What callers are told. */
    public static final String CODE = "try-again-soon";

    /** What they are told where the disk is full: what is there can be read. */
    public static final String NO_ROOM = "no-room";

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration ONCE_SOMEBODY_MADE_ROOM = Duration.ofMinutes(1);

    /** What the pool of connections throws; no code of the application sees its class. */
    private static final String POOL = "jakarta.resource.";

    private static final int DEEPEST = 20;

    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private DatabaseAway() {}

    public static boolean isReasonOf(Throwable failure) {
        return reasons(failure, DEEPEST).anyMatch(DatabaseAway::isAway);
    }

    /** For the log, in one line: what the database or its pool said, without everything that it went through. */
    public static Optional<String> line(Throwable failure) {
        return reasons(failure, DEEPEST)
                .filter(DatabaseAway::isAway)
                .findFirst()
                .map(reason -> (isWithoutRoom(failure)
                                ? "no room is left and nothing is saved: "
                                : "the database is out of reach: ")
                        + firstLine(reason.getMessage()));
    }

    private static String firstLine(@Nullable String said) {
        return said == null ? "" : said.lines().findFirst().orElse("");
    }

    /** Whether nothing can be saved because the disk is full, or is so nearly that the launcher lets nothing be written. */
    public static boolean isWithoutRoom(Throwable failure) {
        return reasons(failure, DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException refused && isWithoutRoom(refused.getSQLState()));
    }

    /** The code of what callers are told. */
    public static String code(Throwable failure) {
        return isWithoutRoom(failure) ? NO_ROOM : CODE;
    }

    /** The pause after which asking again makes sense. */
    public static Duration pause(Throwable failure) {
        return isWithoutRoom(failure) ? ONCE_SOMEBODY_MADE_ROOM : SOON;
    }

    /**
     * Reads, and once more where the line to the database was cut: another connection answers. What took too long is not
     * tried again, it would take as long once more.
     */
    public static <T extends @Nullable Object, E extends Exception> T onceMore(Reading<T, E> reading) throws E {
        try {
            return reading.read();
        } catch (RuntimeException failure) {
            if (!wasCut(failure)) {
                throw failure;
            }
            LockSupport.parkNanos(PAUSE);
            return reading.read();
        }
    }

    /** What changes nothing, or nothing when it fails. */
    @FunctionalInterface
    public interface Reading<T extends @Nullable Object, E extends Exception> {

        T read() throws E;
    }

    private static boolean wasCut(Throwable failure) {
        return reasons(failure, DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException refused && isCut(refused.getSQLState()));
    }

    /** What failed at a commit is told beside its causes. */
    private static Stream<Throwable> reasons(Throwable failure, int deepest) {
        Stream<Throwable> own = Stream.of(failure);
        if (deepest == 0) {
            return own;
        }
        Stream<Throwable> causes =
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()));
        return Stream.concat(own, causes.flatMap(cause -> reasons(cause, deepest - 1)));
    }

    private static boolean isAway(Throwable failure) {
        return failure.getClass().getName().startsWith(POOL)
                || failure instanceof SQLException refused && isAway(refused.getSQLState());
    }

    /** Classes 08 (connection) and 57P (the database ends or starts); 57014, an ended statement, is not. */
    private static boolean isCut(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /**
     * Classes 08 (connection), 53 (no memory, disk or connection left), 57 (ended or timed out) and 580 (a file could not
     * be read or written), a lock that was not got, and a change where nothing may be written.
     */
    private static boolean isAway(@Nullable String state) {
        return state != null
                && (Stream.of("08", "53", "57", "580").anyMatch(state::startsWith)
                        || state.equals("55P03")
                        || isWithoutRoom(state));
    }

    /** The disk is full, or the database was told to let nothing be written before it is. */
    private static boolean isWithoutRoom(@Nullable String state) {
        return "53100".equals(state) || "25006".equals(state);
    }
}
