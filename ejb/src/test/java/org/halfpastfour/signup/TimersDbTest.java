package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import java.util.concurrent.Callable;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers run all day long, and mostly for nothing. */
class TimersDbTest {

    private final SignUpScene at = new SignUpScene();
    private final CalendarStepSettler settler = at.scene.wiring.get(CalendarStepSettler.class);

    /** What other tests left behind. */
    @BeforeEach
    void nothingIsDue() {
        due().forEach(session -> run(() -> at.expiry.expire(session)));
        run(settler::unfinished)
                .forEach(step -> run(() -> {
                    settler.finish(step.id());
                    return step;
                }));
    }

    @Test
    void offersAreAskedForOnceWhereNothingIsDue() {
        costsOneQuestion(this::due);
    }

    @Test
    void closedDaysAreAskedForOnceWhereNothingIsDue() {
        costsOneQuestion(() -> run(settler::unfinished));
    }

    private List<SessionId> due() {
        return run(at.expiry::due);
    }

    private static <T> void costsOneQuestion(Callable<List<T>> timer) {
        Cost<List<T>> cost = CountedStatements.of(timer);
        assertThat(cost.answer()).isEmpty();
        assertThat(cost.statements()).as(cost.told()).hasSize(1);
        assertThat(cost.transactions()).isEqualTo(1);
    }
}
