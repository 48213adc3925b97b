package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.chinese;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.StepScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A change of the calendar is one message of a family, however many sessions, children and homes it has, and none to anybody else. */
class CalendarNewsDbTest {

    /** A Thursday in a term. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);

    private final NoticeScene at = new NoticeScene();
    private final NoticeScene elsewhere = new NoticeScene();
    private final StepScene steps = new StepScene(at.scene);
    private final Household family = at.family(2);
    private final Household other = at.family(1);

    @AfterEach
    void asItIsShipped() {
        StepScene.forget();
    }

    @Test
    void aFamilyOfTwoHomesReadsOneMessageAndWhoIsInChargeOneAndNobodyElseAny() {
        bookBoth();
        at.book(at.session(5, DAY.plusDays(1), at.scene.otherRoom, at.scene.staff.subList(4, 6)), other);
        quiet();
        holiday();
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(family);
        assertThat(told).hasSize(1);
        assertThat(chinese(told.getFirst())).contains("王小雨1", "王小雨2");
        assertThat(at.told(at.scene.staff.getFirst())).hasSize(1);
        assertThat(at.told(other)).isEmpty();
        assertThat(at.told(at.scene.staff.get(4))).isEmpty();
    }

    @Test
    void takenBackWithinTenMinutesItIsToldToNobody() {
        bookBoth();
        quiet();
        steps.undo(holiday(), at.scene, elsewhere.scene);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
        assertThat(at.told(at.scene.staff.getFirst())).isEmpty();
    }

    @Test
    void takenBackLaterEachIsToldOnceThatItTakesPlaceAfterAll() {
        bookBoth();
        quiet();
        CalendarStepId step = holiday();
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).hasSize(1);
        steps.undo(step, at.scene, elsewhere.scene);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).hasSize(1);
        at.pass(Duration.ofHours(1));
        assertThat(at.told(family)).isEmpty();
    }

    @Test
    void whoIsInChargeOfWhatAMakeUpDayBroughtHearsOfItAndThatItIsTakenBackLater() {
        LocalDate saturday = DAY.plusDays(2);
        at.weekdays(DAY.minusDays(3), DAY.plusDays(8));
        quiet();
        steps.change(steps.day(saturday, SpecialDay.Kind.WORK), at.scene);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(at.scene.staff.getFirst())).hasSize(1);
        steps.change(steps.day(saturday, null), at.scene);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(at.scene.staff.getFirst())).hasSize(1);
    }

    private CalendarStepId holiday() {
        return steps.change(steps.day(DAY, SpecialDay.Kind.OFF), at.scene, elsewhere.scene);
    }

    /** A child in each of the homes, and the other home's clock goes with this one's. */
    private void bookBoth() {
        SessionId here = at.session(5, DAY, at.scene.room, at.scene.staff.subList(0, 2));
        SessionId there = elsewhere.session(5, DAY, elsewhere.scene.room, elsewhere.scene.staff.subList(0, 2));
        at.book(here, family, family.children().subList(0, 1));
        at.book(there, family, family.children().subList(1, 2));
        at.book(at.session(5, DAY.plusDays(4), at.scene.room, at.scene.staff.subList(0, 2)), family, family.children());
    }

    private void quiet() {
        at.pass(Duration.ofHours(1));
        at.told(family);
        at.told(other);
        at.scene.staff.forEach(at::told);
    }
}
