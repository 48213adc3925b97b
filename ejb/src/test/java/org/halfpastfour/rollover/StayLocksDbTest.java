package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.calendar.SeriesWeeks;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.signup.GivenPlaces;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Who books a child, or joins its records, locks the child first: so does who answers for it, and no two wait for each other. */
class StayLocksDbTest {

    private static final String WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";
    private static final String FREE_QUESTION = "SELECT count(*) FROM (SELECT id FROM programme.stay_question"
            + " WHERE id = ? FOR UPDATE SKIP LOCKED) AS question";
    private static final String FREE_SESSIONS =
            "SELECT count(*) FROM (SELECT id FROM programme.session WHERE series_id = ? FOR UPDATE SKIP LOCKED) AS date";

    private final RollOverScene at = new RollOverScene();
    private final GivenPlaces places = at.scene.wiring.get(GivenPlaces.class);
    private final OtherClasses classes = at.scene.wiring.get(OtherClasses.class);
    private final Household family = at.inClass(at.series("四点半课堂", TUESDAY));
    private final Household inGo =
            at.inClass(at.series("围棋", at.scene.otherRoom, at.scene.staff.subList(2, 4), SeriesWeeks.EVERY, WEDNESDAY));
    private final StayView asked = asked();

    private StayView asked() {
        at.inTheHolidays();
        at.roll();
        return at.asked(family);
    }

    @Test
    void whoStaysWaitsForTheChildBeforeAnythingElse() throws Exception {
        assertThat(whileTheChildIsLocked(
                        () -> {
                            at.scene.asParentOf(family);
                            return run(() -> at.stays.answer(new AnswerStay(asked.id(), StayAnswer.STAYS)));
                        },
                        () -> number(FREE_QUESTION, asked.id().value())))
                .isOne();
    }

    @Test
    void whoGivesAnotherClassWaitsForTheChildBeforeItsDates() throws Exception {
        at.answer(family, StayAnswer.OTHER_CLASS);
        at.answer(inGo, StayAnswer.LEAVES);
        at.scene.asStaff();
        SeriesId go = run(() -> classes.fitting(asked.id())).getFirst().series();
        assertThat(whileTheChildIsLocked(
                        () -> {
                            at.scene.asStaff();
                            return run(() -> classes.settle(new SettleStay(asked.id(), null, go)));
                        },
                        () -> number(FREE_SESSIONS, go.value())))
                .isPositive();
    }

    private long whileTheChildIsLocked(Callable<StayAnswered> work, Callable<Long> look) throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Locked locked = run(() -> {
                places.alone(List.of(family.child().value()));
                Future<StayAnswered> waiting = threads.submit(work);
                while (!waiting.isDone() && number(WAITING) == 0) {
                    Thread.onSpinWait();
                }
                return new Locked(waiting, look.call());
            });
            assertThat(locked.waiting().get().booked()).isPositive();
            return locked.free();
        }
    }

    private record Locked(Future<StayAnswered> waiting, long free) {}
}
