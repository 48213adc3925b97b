package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a freed place is given on, and what becomes of it when the booking or the session changes. */
class FreedPlacesGoOnDbTest extends FreedPlaceScene {

    @Test
    void whoAsksNewlyGetsTheFreedPlaceAtOnce() {
        at.book(session, ill);
        notice("07:30");
        assertThat(at.book(session, waits).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
    }

    @ParameterizedTest(name = "asked for at {0}: {1}")
    @CsvSource({"15:59, true", "16:00, false", "16:29, false"})
    void aPlaceThatIsFreedStaysOpenToBeBookedUntilHalfAnHourBeforeTheStartAndThenNot(String moment, boolean open) {
        at.book(session, ill);
        notice("07:30");
        at.scene.clock.put(TOMORROW, moment);
        if (open) {
            assertThat(at.book(session, waits).getFirst().state()).isEqualTo(BookingState.CONFIRMED);
        } else {
            assertThatThrownBy(() -> at.book(session, waits))
                    .matches(ProgrammeError.SESSION_CLOSED::stopped)
                    .hasMessageContaining("reason=closed");
        }
    }

    @Test
    void anOfferOfAFreedPlaceRunsOutHalfAnHourBeforeTheStartAndGoesNoFurther() {
        bookBoth();
        Household later = at.scene.household(1);
        Household last = at.scene.household(1);
        at.book(session, later);
        at.book(session, last);
        notice("15:20");
        assertThat(at.offer(waits).expires()).isEqualTo(HomeScene.at(TOMORROW, "15:50"));
        at.scene.clock.put(TOMORROW, "15:45");
        at.decline(waits, at.offer(waits));
        assertThat(at.offer(later).expires()).isEqualTo(HomeScene.at(TOMORROW, "16:00"));
        at.scene.clock.put(TOMORROW, "16:00");
        at.expire(session);
        assertThat(at.offers(later)).isEmpty();
        assertThat(at.offers(last)).isEmpty();
        assertThat(at.view(session).free()).isEqualTo(1);
        at.scene.clock.put(TOMORROW, "16:10");
        assertThat(arrive(null).state()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void whatFamiliesCancelWithoutANoticeIsOfferedUntilTheStartAsEver() {
        BookingSummary booked = at.book(session, ill).getFirst();
        at.book(session, waits);
        at.scene.clock.put(TOMORROW, "16:10");
        at.cancel(ill, booked);
        assertThat(at.offer(waits).expires()).isEqualTo(HomeScene.at(TOMORROW, "16:30"));
    }

    @Test
    void staffStillTakeInAtTheDoorWhenFamiliesBookNoMore() {
        at.book(session, ill);
        notice("07:30");
        at.scene.clock.put(TOMORROW, "16:20");
        at.scene.asStaff();
        assertThat(run(() -> at.signUp.book(
                                new BookSession(session, waits.id(), waits.children(), List.of(), false, null)))
                        .bookings()
                        .getFirst()
                        .state())
                .isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void cancellingWhatWasGivenOnFreesNoSecondPlaceAndIsNeverLate() {
        BookingSummary booked = at.book(session, ill).getFirst();
        at.book(session, waits);
        notice("07:30");
        at.accept(waits, at.offer(waits));
        at.scene.clock.put(TOMORROW, "14:00");
        assertThat(at.cancel(ill, booked).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void aCancelledSessionEndsWhatWasGivenOnLikeEverythingElse() {
        bookBoth();
        notice("07:30");
        at.scene.asStaff();
        assertThatCode(cancelSession()).doesNotThrowAnyException();
        assertThat(at.view(session).taken()).isZero();
    }

    @Test
    void onAnotherDayWhoGaveThePlaceOnHasItAgainWhenOneIsFree() {
        at.book(session, ill);
        notice("07:30");
        moveToTheNextDay();
        assertThat(number(givenOn(), session.value())).isZero();
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void onAnotherDayWhoGaveThePlaceOnStandsAtTheHeadOfTheLineWhenNoneIsFree() {
        bookBoth();
        Household later = at.scene.household(1);
        at.book(session, later);
        notice("07:30");
        at.accept(waits, at.offer(waits));
        moveToTheNextDay();
        assertThat(at.waiting(session))
                .containsExactly(ill.child().value(), later.child().value());
    }

    private ThrowingCallable cancelSession() {
        return () -> run(() -> {
            at.sessions.cancel(session, "下雨");
            return null;
        });
    }

    private static String givenOn() {
        return "SELECT count(*) FROM programme.booking WHERE session_id = ? AND place_given_on";
    }

    private void moveToTheNextDay() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(
                    session,
                    at.scene.room,
                    HomeScene.at(TOMORROW.plusDays(1), "16:30"),
                    HomeScene.at(TOMORROW.plusDays(1), "18:00")));
            return null;
        });
    }
}
