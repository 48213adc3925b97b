package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.util.List;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Who comes without a booking is taken in at the door by the home's staff, while there is room. */
class DoorDbTest {

    private final SignUpScene at = new SignUpScene();
    private final SessionId session = at.session(1);
    private final Household family = at.scene.household(1);

    @Test
    void staffTakesAChildInUntilTheSessionEnds() {
        at.scene.clock.put(TOMORROW, "17:59");
        assertThat(bookAsStaff().state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void nobodyIsTakenInWhenTheSessionIsOver() {
        at.scene.clock.put(TOMORROW, "18:00");
        assertThatThrownBy(this::bookAsStaff).matches(ProgrammeError.SESSION_CLOSED::stopped);
    }

    @Test
    void parentsStillBookBeforeTheStartOnly() {
        at.scene.clock.put(TOMORROW, "16:30");
        assertThatThrownBy(() -> at.book(session, family)).matches(ProgrammeError.SESSION_CLOSED::stopped);
    }

    @Test
    void nobodyWaitsForASessionThatBeganFull() {
        at.book(session, at.scene.household(1));
        at.scene.clock.put(TOMORROW, "16:45");
        DomainException refused = Told.of(ProgrammeError.SESSION_CLOSED, this::bookAsStaff);
        assertThat(refused.arguments()).containsEntry("reason", "full");
        assertThat(at.view(session).waiting()).isZero();
    }

    private BookingSummary bookAsStaff() {
        at.scene.asStaff();
        return run(() -> at.signUp.book(
                        new BookSession(session, family.id(), family.children(), List.of(), false, null)))
                .bookings()
                .getFirst();
    }
}
