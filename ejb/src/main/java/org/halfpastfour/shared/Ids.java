package org.halfpastfour.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: UUIDs of version 7, which grow with time, so that an index grows at its end. They take the real time even
 * while a block runs at another one, because they order what was written and tell nothing about the business.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final InstantSource REAL_TIME = InstantSource.system();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** Never the same twice, and within this process always greater than the one before. */
    public static UUID next() {
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, REAL_TIME.millis() << COUNTER_BITS));
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION | tick & COUNTER_MASK;
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }

    /** An id from outside; anything that is none is refused under the name of the field. */
    public static UUID parse(String field, String text) {
        try {
            if (text.length() == 36) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException noId) {
            throw (InvalidInput) new InvalidInput(field, CommonError.NOT_AN_ID.code()).initCause(noId);
        }
        throw new InvalidInput(field, CommonError.NOT_AN_ID.code());
    }
}
