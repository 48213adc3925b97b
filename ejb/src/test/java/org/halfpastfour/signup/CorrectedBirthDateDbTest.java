package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.Families;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A child is booked, and its birth date turns out to be another: it is too young, or too old, by years. */
class CorrectedBirthDateDbTest {

    private static final LocalDate TOO_YOUNG = TOMORROW.minusYears(2);

    private final SignUpScene at = new SignUpScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final Household family = at.scene.household(1);
    private final SessionId session = at.session(4);

    CorrectedBirthDateDbTest() {
        at.book(session, family);
    }

    @Test
    void staffSayWhatBecomesOfTheBookingBeforeTheDateIsSaved() {
        LocalDate before = child().birthDate();
        Touched touched = catchThrowableOfType(Touched.class, () -> correct(TOO_YOUNG, Settlement.NONE));
        assertThat(touched.matters()).extracting(Matter::rule).containsExactly("age");
        assertThat(child().birthDate()).isEqualTo(before);
        correct(
                TOO_YOUNG,
                new Settlement(List.of(new Choice(touched.matters().getFirst().key(), Choice.Kind.KEEP, "大班，能跟上"))));
        assertThat(child().birthDate()).isEqualTo(TOO_YOUNG);
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void aDateThatNoAgeLimitMindsIsSavedWithoutAQuestion() {
        LocalDate after = child().birthDate().plusDays(1);
        correct(after, Settlement.NONE);
        assertThat(child().birthDate()).isEqualTo(after);
        assertThat(open()).isEmpty();
    }

    @Test
    void aFamilyPutsItRightAtOnceAndTheHomeDecidesOnToday() {
        ChildView child = child();
        at.scene.asParentOf(family);
        change(child, TOO_YOUNG, Settlement.NONE);
        assertThat(child().birthDate()).isEqualTo(TOO_YOUNG);
        assertThat(open()).extracting(Matter::rule).containsExactly("age");
    }

    private void correct(LocalDate born, Settlement settlement) {
        ChildView child = child();
        at.scene.asStaff();
        change(child, born, settlement);
    }

    private void change(ChildView child, LocalDate born, Settlement settlement) {
        run(() -> {
            var details = new ChildDetails("王小雨", born, child.sex(), child.school(), child.grade());
            families.changeChild(new ChangeChild(child.id(), details, child.version(), settlement));
            return null;
        });
    }

    private ChildView child() {
        at.scene.asStaff();
        return run(() -> families.household(family.id())).children().getFirst();
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }
}
