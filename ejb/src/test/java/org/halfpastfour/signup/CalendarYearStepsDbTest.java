package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year that is put in, corrected and taken back, with all its days; and changes that touch nothing. */
class CalendarYearStepsDbTest {

    /** A Thursday in a term, of which the year to come may say something. */
    private static final LocalDate LAST_OF_DECEMBER = LocalDate.of(2026, 12, 31);

    private static final TermId AUTUMN = new TermId(UUID.fromString("01990000-0000-7000-8000-000000020261"));

    private final SignUpScene at = new SignUpScene();
    private final StepScene steps = new StepScene(at.scene);

    @AfterEach
    void asItIsShipped() {
        StepScene.forget();
    }

    @Test
    void aYearThatIsTakenBackGivesBackItsDaysInTheDecemberBefore() {
        SessionId session =
                at.session(5, LAST_OF_DECEMBER, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2));
        CalendarStepId step = steps.change(newYear(LAST_OF_DECEMBER), at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void aYearThatIsCorrectedGivesBackTheDaysItHadInTheDecemberBefore() {
        SessionId session =
                at.session(5, LAST_OF_DECEMBER, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2));
        steps.change(newYear(LAST_OF_DECEMBER), at.scene);
        steps.change(newYear(LAST_OF_DECEMBER.plusDays(1)), at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    /** Sign-up reads the days off where they are written. */
    @Test
    void aShippedYearIsWrittenAgainWhenAnotherIsTakenBack() {
        CalendarStepId step = steps.take(steps.day(LocalDate.of(2026, 10, 1), null));
        steps.take(new UndoStep(step));
        assertThat(number("SELECT count(*) FROM programme.calendar_day WHERE date = '2026-10-01' AND kind = 'OFF'"))
                .isOne();
    }

    @Test
    void twoChangesThatTouchNoSessionAreNotTakenForOne() {
        ChangeCalendar one = named("秋学期");
        ChangeCalendar other = named("上学期");
        String seen = steps.preview(other).seen();
        assertThat(steps.preview(one).seen()).isNotEqualTo(seen);
        steps.take(one);
        assertThatThrownBy(() -> steps.take(other, seen)).isInstanceOf(ChangedMeanwhile.class);
    }

    private static EditTerm named(String name) {
        return new EditTerm(AUTUMN, name, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 22));
    }

    private ChangeCalendar newYear(LocalDate day) {
        byte[] file = "{\"year\":2027,\"days\":[{\"name\":\"元旦\",\"date\":\"%s\",\"isOffDay\":true}]}"
                .formatted(day)
                .getBytes(StandardCharsets.UTF_8);
        steps.asCity();
        return run(() -> at.scene.wiring.get(CalendarFiles.class).year(file, "y.json", 2027))
                .change();
    }
}
