package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** An adult who is ill is taken off at once; what was promised stays, and nobody new gets a place while adults are too few. */
class AdultsTakenOffDbTest {

    private final SignUpScene signUp = new SignUpScene();
    private final SessionId session = signUp.session(5);
    private final StaffMemberId ill = signUp.scene.staff.getFirst();
    private final Household in = signUp.scene.household(3);

    private final BookingSummary own = signUp.book(session, in).getFirst();

    @Test
    void anAdultWhoIsIllIsTakenOffThoughTooFewAreLeft() {
        takeOff();
        assertThat(view().adults()).containsExactly(signUp.scene.staff.get(1));
        assertThat(view().places()).isEqualTo(5);
        assertThat(view().taken()).isEqualTo(3);
        assertThat(HomeScene.run(() -> directory().takenOff(signUp.scene.home, TOMORROW)))
                .containsExactly(ill);
    }

    @Test
    void theLastAdultIsTakenOffAsWell() {
        takeOff();
        signUp.scene.asStaff();
        HomeScene.run(() -> {
            signUp.sessions.takeOff(session, signUp.scene.staff.get(1), "生病");
            return null;
        });
        assertThat(view().adults()).isEmpty();
    }

    @Test
    void anAdultIsTakenOffWhileTheSessionRuns() {
        signUp.scene.clock.put(TOMORROW, "17:00");
        takeOff();
        assertThat(view().adults()).hasSize(1);
    }

    @Test
    void nobodyNewGetsAPlaceWhileAdultsAreTooFew() {
        takeOff();
        Household late = signUp.scene.household(1);
        assertThat(signUp.book(session, late)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
        assertThat(signUp.offers(late)).isEmpty();
    }

    @Test
    void aPlaceThatIsGivenBackIsNotOfferedOnWhileAdultsAreTooFew() {
        takeOff();
        Household waits = signUp.scene.household(1);
        signUp.book(session, waits);
        signUp.cancel(in, own);
        assertThat(signUp.offers(waits)).isEmpty();
    }

    @Test
    void whoWaitsIsOfferedAPlaceAsSoonAsThereAreAdultsEnoughAgain() {
        takeOff();
        Household waits = signUp.scene.household(1);
        signUp.book(session, waits);
        signUp.scene.asStaff();
        HomeScene.run(() -> signUp.sessions.putBackDay(signUp.scene.home, TOMORROW, ill));
        assertThat(view().adults()).contains(ill);
        assertThat(signUp.offers(waits)).hasSize(1);
    }

    @Test
    void aColleagueTakesOverThePlaceOfWhoIsIll() {
        takeOff();
        signUp.scene.asStaff();
        HomeScene.run(() -> {
            signUp.sessions.assignAdults(session, signUp.scene.staff.subList(1, 3));
            return null;
        });
        assertThat(view().adults()).containsExactlyInAnyOrderElementsOf(signUp.scene.staff.subList(1, 3));
        assertThat(number(
                        "SELECT count(*) FROM programme.session WHERE id = ? AND safe_places IS NULL", session.value()))
                .isEqualTo(1);
        assertThat(HomeScene.run(() -> directory().takenOff(signUp.scene.home, TOMORROW)))
                .containsExactly(ill);
    }

    @Test
    void theIllAdultsTimeIsFree() {
        takeOff();
        assertThat(number(
                        "SELECT count(*) FROM programme.session_adult WHERE session_id = ? AND active",
                        session.value()))
                .isEqualTo(1);
    }

    @Test
    void aWholeDayIsTakenOffInOneStepAndASecondTimeChangesNothing() {
        signUp.session(5, TOMORROW, "18:30", "19:30", signUp.scene.room, signUp.scene.staff.subList(0, 2));
        signUp.scene.asStaff();
        assertThat(HomeScene.run(() -> signUp.sessions.takeOffDay(signUp.scene.home, TOMORROW, ill, "生病")))
                .isEqualTo(2);
        assertThat(HomeScene.run(() -> signUp.sessions.takeOffDay(signUp.scene.home, TOMORROW, ill, "生病")))
                .isZero();
    }

    @Test
    void morePlacesAreRefusedWhileAdultsAreTooFew() {
        takeOff();
        assertThatThrownBy(() -> places(6)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    @Test
    void theDatabaseKeepsWhoIsOffOutOfCharge() {
        takeOff();
        assertThatThrownBy(() -> sql("UPDATE programme.session_adult SET active = true WHERE off"))
                .hasMessageContaining("session_adult_off");
    }

    private void places(int places) {
        signUp.scene.asStaff();
        HomeScene.run(() -> {
            signUp.sessions.changePlaces(session, places);
            return null;
        });
    }

    private void takeOff() {
        signUp.scene.asStaff();
        HomeScene.run(() -> {
            signUp.sessions.takeOff(session, ill, "生病");
            return null;
        });
    }

    private SessionDirectory directory() {
        return signUp.scene.wiring.get(SessionDirectory.class);
    }

    private SessionView view() {
        return HomeScene.run(() -> directory().session(session));
    }
}
