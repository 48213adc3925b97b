package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.halfpastfour.notice.Gathering;
import org.halfpastfour.shared.HouseClock;

/** Makes a part of the last days, of which people are told as they would have been then. */
@ApplicationScoped
class DemoTelling {

    private static final Duration GATHERED = Duration.ofMinutes(11);

    @Inject
    private DemoPartRecords parts;

    @Inject
    private DemoProgress progress;

    @Inject
    private Gathering gathering;

    @Inject
    private HouseClock clock;

    void part(String name, ActAs who, Instant when, Runnable work) {
        Callable<Void> then = () -> {
            parts.make(name, work);
            return null;
        };
        who.call(() -> clock.toldAt(when, then));
        tell(when.plus(GATHERED));
        progress.madeOne();
    }

    /** What came of it, and is told to more people than who did it. */
    void after(Instant when, Runnable work) {
        clock.toldAt(when, () -> {
            work.run();
            return when;
        });
        tell(when.plus(GATHERED));
    }

    /** What is too new is told in its time, as everything is. */
    private void tell(Instant when) {
        if (when.isAfter(clock.instant())) {
            return;
        }
        clock.toldAt(when, () -> {
            gathering.due().forEach(gathering::gather);
            return when;
        });
    }
}
