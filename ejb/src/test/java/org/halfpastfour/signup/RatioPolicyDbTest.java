package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.PolicyScene.DAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;

import java.time.LocalDate;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another ratio takes nobody's place away and lets nobody in whom the adults could not look after. Children are eight. */
class RatioPolicyDbTest {

    private static final LocalDate BEFORE = DAY.minusDays(1);

    private final PolicyScene scene = new PolicyScene();
    private final SignUpScene at = scene.at;

    @AfterEach
    void takeBack() {
        PolicyScene.takeBack();
    }

    @Test
    void whatIsBookedIsKeptAndTheSessionShowsHowManyAdultsItLacks() {
        SessionId session = scene.session(DAY, 30, true);
        Household in = at.scene.household(3);
        at.book(session, in);
        assertThat(at.view(session).adultsMissing()).isZero();
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        SessionView view = at.view(session);
        assertThat(view.places()).isEqualTo(30);
        assertThat(view.taken()).isEqualTo(3);
        assertThat(view.adultsMissing()).isEqualTo(28);
        assertThat(view.free()).isZero();
        assertThat(scene.confirmed(session)).isEqualTo(3);
    }

    @Test
    void newBookingsAreCountedAgainstTheNewPlaces() {
        SessionId session = scene.session(DAY, 30, true);
        at.book(session, at.scene.household(3));
        scene.set(Policy.RATIO_YOUNGER, 2, DAY);
        assertThat(at.view(session).free()).isOne();
        assertThat(at.book(session, at.scene.household(2)))
                .extracting(BookingSummary::state)
                .containsOnly(BookingState.WAITING);
        assertThat(scene.confirmed(session)).isEqualTo(3);
    }

    @Test
    void theLastPlaceThatIsSafeIsGivenAndTheNextOneWaits() {
        SessionId session = scene.session(DAY, 30, true);
        at.book(session, at.scene.household(3));
        scene.set(Policy.RATIO_YOUNGER, 2, DAY);
        assertThat(at.book(session, at.scene.household(1)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
        assertThat(at.book(session, at.scene.household(1)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.WAITING);
    }

    @Test
    void aFamilyFindsNoMoreFreePlacesThanThereMayBe() {
        SessionId session = scene.session(DAY, 30, true);
        Household family = at.scene.household(1);
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        at.book(session, at.scene.household(2));
        at.scene.asParentOf(family);
        Offering found =
                SignUpScene.run(() -> at.scene.wiring.get(Offerings.class).one(session, family.id()));
        assertThat(found.session().free()).isZero();
        assertThat(found.participants().getFirst().reason()).isEqualTo(Reason.FULL_WAITING.code());
    }

    @Test
    void takenBackItGivesWhoWaitsWhatIsFreeAgain() {
        SessionId session = scene.session(DAY, 30, true);
        at.book(session, at.scene.household(2));
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        Household waits = at.scene.household(1);
        at.book(session, waits);
        assertThat(at.offers(waits)).isEmpty();
        scene.set(Policy.RATIO_YOUNGER, 15, DAY);
        assertThat(at.offers(waits)).hasSize(1);
        assertThat(at.view(session).safe()).isEqualTo(30);
        assertThat(number(
                        "SELECT count(*) FROM programme.session WHERE id = ? AND safe_places IS NULL AND adult_places = 30",
                        session.value()))
                .isOne();
    }

    @Test
    void aLittleLaxerGivesWhoWaitsAsMuchAsIsSafe() {
        SessionId session = scene.session(DAY, 30, true);
        at.book(session, at.scene.household(2));
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        Household first = at.scene.household(2);
        Household second = at.scene.household(1);
        at.book(session, first);
        at.book(session, second);
        scene.set(Policy.RATIO_YOUNGER, 2, DAY);
        assertThat(at.offers(first)).hasSize(1);
        assertThat(at.offers(second)).isEmpty();
    }

    @Test
    void moreAdultsMakeItSafeAgain() {
        SessionId session = scene.session(DAY, 30, true);
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        at.scene.asStaff();
        SignUpScene.run(() -> {
            at.sessions.assignAdults(session, at.scene.staff.subList(0, 3));
            return null;
        });
        assertThat(at.view(session).safe()).isEqualTo(30);
        assertThat(at.view(session).adultsMissing()).isZero();
    }

    @Test
    void movedToAStricterDayASessionKeepsItsPlacesAndLetsNobodyElseIn() {
        SessionId session = scene.session(BEFORE, 30, true);
        at.book(session, at.scene.household(2));
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        at.scene.asStaff();
        SignUpScene.run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.room, at(DAY, "16:30"), at(DAY, "18:00")));
            return null;
        });
        assertThat(at.view(session).taken()).isEqualTo(2);
        assertThat(at.view(session).safe()).isEqualTo(2);
        assertThat(at.book(session, at.scene.household(1)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.WAITING);
    }

    @Test
    void theLightOfTheDayNeedsWhatTheRatioOfTheDaySays() {
        SessionId session = scene.session(DAY, 30, true);
        at.book(session, at.scene.household(3));
        scene.set(Policy.RATIO_YOUNGER, 1, DAY);
        at.scene.asStaff();
        Attendances attendances = at.scene.wiring.get(Attendances.class);
        assertThat(SignUpScene.run(() -> attendances.board(session)).ratio().needed())
                .isEqualTo(3);
    }
}
