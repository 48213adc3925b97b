package org.halfpastfour.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the house: who needs the time injects {@link Clock} and gets this one. Its zone is that of the
 * configuration key {@code hpf.zone} (environment variable {@code HPF_ZONE}), Asia/Shanghai by default.
 */
@ApplicationScoped
public class HouseClock extends Clock {

    private static final String DEFAULT_ZONE = "Asia/Shanghai";

    private final ThreadLocal<@Nullable Instant> pretended = new ThreadLocal<>();
    private final Clock real;

    public HouseClock() {
        this(Clock.system(configuredZone()));
    }

    private HouseClock(Clock real) {
        this.real = real;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Instant then = pretended.get();
        return then == null ? real.withZone(zone) : Clock.fixed(then, zone);
    }

    @Override
    public Instant instant() {
        Instant then = pretended.get();
        return then == null ? real.instant() : then;
    }

    /** Runs a block in this thread as if it were then; time stands still in it. For the demo city and for tests. */
    public <T> T at(Instant then, Callable<T> block) {
        Instant before = pretended.get();
        pretended.set(then);
        try {
            return block.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The block run at " + then + " failed", failed);
        } finally {
            pretendAgain(before);
        }
    }

    /** Whether this thread runs such a block. */
    public boolean isPretending() {
        return pretended.get() != null;
    }

    private void pretendAgain(@Nullable Instant before) {
        if (before == null) {
            pretended.remove();
        } else {
            pretended.set(before);
        }
    }

    private static ZoneId configuredZone() {
        return ZoneId.of(Optional.ofNullable(System.getProperty("hpf.zone"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_ZONE")))
                .orElse(DEFAULT_ZONE));
    }
}
