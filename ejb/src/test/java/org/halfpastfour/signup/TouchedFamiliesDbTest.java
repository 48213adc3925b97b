package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.programme.FindTouched;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** How many families a change of the calendar touches is said before it is made. */
class TouchedFamiliesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final TouchedFamilies families = at.scene.wiring.get(TouchedFamilies.class);
    private final Household twice = at.scene.household(2);
    private final Household waiting = at.scene.household(1);

    private int touched(SessionKind kind, LocalDate... days) {
        return run(() -> families.by(new FindTouched(List.of(days), at.scene.home, kind)));
    }

    private void bookTwoDays() {
        at.book(at.session(2), twice);
        at.book(
                at.sessionBeside(1, TOMORROW.plusDays(1), "16:30", "18:00"),
                twice,
                twice.children().subList(0, 1),
                false);
        at.book(at.sessionBeside(1, TOMORROW.plusDays(1), "18:30", "19:30"), waiting);
    }

    @Test
    void eachFamilyIsCountedOnceHoweverManyDaysAndChildrenItHas() {
        bookTwoDays();
        assertThat(touched(SessionKind.AFTER_SCHOOL_CLASS, TOMORROW, TOMORROW.plusDays(1)))
                .isEqualTo(2);
        assertThat(touched(SessionKind.AFTER_SCHOOL_CLASS, TOMORROW)).isOne();
        assertThat(touched(SessionKind.COURSE, TOMORROW)).isZero();
        assertThat(touched(SessionKind.AFTER_SCHOOL_CLASS)).isZero();
    }

    @Test
    void ofWhoIsHiddenFromWhoAsksNothingIsCounted() {
        bookTwoDays();
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定' WHERE adult_id = ?",
                twice.adult().value());
        at.scene.asker.become(twice.parent(), Set.of(), Set.of());
        assertThat(touched(SessionKind.AFTER_SCHOOL_CLASS, TOMORROW)).isZero();
    }
}
