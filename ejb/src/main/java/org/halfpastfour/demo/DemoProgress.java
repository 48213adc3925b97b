package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the parts that are there, for the pages and for a line in the log at every tenth. */
@ApplicationScoped
class DemoProgress {

    private static final Logger LOG = LoggerFactory.getLogger(DemoProgress.class);

    private final DemoKind kind = DemoKind.configured();
    private final AtomicInteger parts = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private volatile boolean complete = kind == DemoKind.NONE;
    private volatile boolean failed;

    void begin(int all) {
        parts.set(all);
    }

    void madeOne() {
        int before = percent();
        made.incrementAndGet();
        if (percent() / 10 > before / 10) {
            LOG.info("Demo data: {} %", percent());
        }
    }

    void end(Duration took) {
        complete = true;
        LOG.info("Demo data: complete after {} s", took.toSeconds());
    }

    void fail(Exception reason) {
        failed = true;
        LOG.error("Demo data: could not be made; the next start goes on with it", reason);
    }

    DemoKind kind() {
        return kind;
    }

    DemoState state() {
        return new DemoState(kind, complete ? 100 : Math.min(99, percent()), complete, failed);
    }

    private int percent() {
        return parts.get() == 0 ? 0 : 100 * made.get() / parts.get();
    }
}
