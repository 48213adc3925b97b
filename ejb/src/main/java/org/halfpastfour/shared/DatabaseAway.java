package org.halfpastfour.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether something failed because the database could not be reached or did not get to it in time, and may succeed in a
 * moment. Nothing was saved then.
 */
public final class DatabaseAway {

    /** What callers are told, and with which pause. */
    public static final String CODE = "try-again-soon";

    public static final int SECONDS = 5;

    /** What the pool of connections throws; no code of the application sees its class. */
    private static final String POOL = "jakarta.resource.";

    private static final int DEEPEST = 20;

    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private DatabaseAway() {}

    public static boolean isReasonOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseAway::isAway);
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
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException refused && isCut(refused.getSQLState()));
    }

    private static boolean isAway(Throwable failure) {
        return failure.getClass().getName().startsWith(POOL)
                || failure instanceof SQLException refused && isAway(refused.getSQLState());
    }

    /** Classes 08 (connection) and 57P (the database ends or starts); 57014, an ended statement, is not. */
    private static boolean isCut(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** Classes 08 (connection), 53 (no memory, disk or connection left) and 57 (ended or timed out), and a lock that was not got. */
    private static boolean isAway(@Nullable String state) {
        return state != null && (Stream.of("08", "53", "57").anyMatch(state::startsWith) || state.equals("55P03"));
    }
}
