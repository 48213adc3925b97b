package org.halfpastfour.shared;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when something that is not trusted is read. Who reads asks at every step, so that it holds. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long end;

    public Deadline(Duration time, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + time.toNanos();
    }

    /** So much later than now, whatever the clocks of people show. */
    public static Deadline in(Duration time) {
        return new Deadline(time, System::nanoTime);
    }

    public boolean isOver() {
        return nanos.getAsLong() - end > 0;
    }
}
