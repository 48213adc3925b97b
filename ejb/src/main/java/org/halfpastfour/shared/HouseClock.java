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

    private final ThreadLocal<@Nullable Pretence> pretended = new ThreadLocal<>();
    private final Clock real;

    /** @param told whether people are told of what happens then */
    private record Pretence(Instant then, boolean told) {}

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
        Pretence now = pretended.get();
        return now == null ? real.withZone(zone) : Clock.fixed(now.then(), zone);
    }

    @Override
    public Instant instant() {
        Pretence now = pretended.get();
        return now == null ? real.instant() : now.then();
    }

    /**
     * Runs a block in this thread as if it were then; time stands still in it, and nobody is told of what happens. For the
     * demo city and for tests.
     */
    public <T> T at(Instant then, Callable<T> block) {
        return pretend(new Pretence(then, false), block);
    }

    /** The same of what people are told, as if it had been then. */
    public <T> T toldAt(Instant then, Callable<T> block) {
        return pretend(new Pretence(then, true), block);
    }

    private <T> T pretend(Pretence now, Callable<T> block) {
        Pretence before = pretended.get();
        pretended.set(now);
        try {
            return block.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The block run at " + now.then() + " failed", failed);
        } finally {
            pretendAgain(before);
        }
    }

    /** Whether this thread runs a block of which nobody is told. */
    public boolean isSilent() {
        Pretence now = pretended.get();
        return now != null && !now.told();
    }

    private void pretendAgain(@Nullable Pretence before) {
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
