package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;

import java.util.List;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A child is booked, and a consent for it is withdrawn. */
class WithdrawnConsentDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final Household family = at.scene.household(1);
    private final SessionId session = at.session(4);
    private final ConsentId consent = consent(ConsentKind.PARTICIPATION);

    WithdrawnConsentDbTest() {
        consent(ConsentKind.SENSITIVE_DATA);
        at.book(session, family);
    }

    @Test
    void staffSayWhatBecomesOfTheBookingBeforeItIsWithdrawn() {
        Touched touched = catchThrowableOfType(Touched.class, () -> withdraw(Settlement.NONE));
        assertThat(touched.matters()).singleElement().satisfies(matter -> {
            assertThat(matter.rule()).isEqualTo("consent");
            assertThat(matter.names()).containsExactly("王小雨1");
        });
        assertThat(isWithdrawn()).isFalse();
        withdraw(new Settlement(List.of(new Choice(touched.matters().getFirst().key(), Choice.Kind.CANCEL, "同意书已撤回"))));
        assertThat(isWithdrawn()).isTrue();
        assertThat(at.view(session).taken()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void aConsentThatNothingRestsOnIsWithdrawnWithoutAQuestion() {
        ConsentId photos = consent(ConsentKind.LEAVES_ALONE);
        at.scene.asStaff();
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(photos));
            return null;
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void aFamilyWithdrawsAtOnceAndTheHomeSettlesItOnToday() {
        at.scene.asParentOf(family);
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(consent));
            return null;
        });
        assertThat(isWithdrawn()).isTrue();
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(open()).extracting(Matter::rule).containsExactly("consent");
    }

    private void withdraw(Settlement settlement) {
        at.scene.asStaff();
        run(() -> {
            families.withdrawConsent(new WithdrawConsent(consent, settlement));
            return null;
        });
    }

    private boolean isWithdrawn() {
        return number(
                        "SELECT count(*) FROM programme.consent WHERE id = ? AND withdrawn_at IS NOT NULL",
                        consent.value())
                == 1;
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }

    private ConsentId consent(ConsentKind kind) {
        at.scene.asStaff();
        return run(() -> families.giveConsent(new GiveConsent(family.child(), family.adult(), kind, 1, TODAY, null)));
    }
}
