package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.programme.SessionFitness;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A session of which the home has still to say what becomes of it: nobody new gets a place or a turn there meanwhile. */
class UndecidedSessionsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household in = at.scene.household(1);
    private final Household family = at.scene.household(1);
    private final SessionId event = at.familyEvent(4);

    static Stream<ChangedFact> ofWholeSessions() {
        return Stream.of(
                ChangedFact.SEATS,
                ChangedFact.ROOM,
                ChangedFact.HOME,
                ChangedFact.OPENING_HOURS,
                ChangedFact.CLOSED_DAY);
    }

    @ParameterizedTest
    @MethodSource("ofWholeSessions")
    void itIsNotBookedUntilTheHomeHasDecided(ChangedFact fact) {
        book(in);
        fact.happens(at, family, event);

        assertHomeDecides(() -> book(family));
        assertThat(at.view(event).taken()).isEqualTo(2);
        assertThat(found(family)).extracting(Eligibility::reason).containsOnly("home-decides");
        assertThat(found(family)).extracting(Eligibility::may).containsOnly(false);

        keepAll();
        if (fact != ChangedFact.SEATS) {
            assertThat(found(family)).extracting(Eligibility::may).containsOnly(true);
            assertThat(book(family)).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
        }
    }

    @ParameterizedTest
    @MethodSource("ofWholeSessions")
    void nobodyWaitsForItEither(ChangedFact fact) {
        SessionId full = at.session(1, TOMORROW, "13:00", "14:00", at.scene.otherRoom, at.scene.staff.subList(0, 2));
        at.book(full, in);
        book(in);
        fact.happens(at, family, event);
        if (fact == ChangedFact.SEATS) {
            assertThat(at.book(full, family)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
        } else {
            assertHomeDecides(() -> at.book(full, family));
            assertThat(at.waiting(full)).isEmpty();
        }
    }

    @Test
    void theStaffDecidesFirstTooAndTakesInAtTheDoorOnceItBegan() {
        ChangedFact.ROOM.happens(at, family, event);
        assertHomeDecides(this::bookAsStaff);
        at.scene.clock.put(TOMORROW, "09:10");
        assertThat(bookAsStaff()).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
    }

    @Test
    void anOfferRunsOutByTheClockWhileTheHomeIsLookingAndNobodyElseIsOfferedThePlace() {
        SessionId session = at.session(1);
        Household next = at.scene.household(1);
        BookingSummary taken = at.book(session, in).getFirst();
        at.book(session, family);
        at.book(session, next);
        at.cancel(in, taken);
        OfferView offer = at.offer(family);
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.room.value());

        at.scene.clock.put(offer.expires().plusSeconds(60));
        at.scene.asNobody();
        run(() -> {
            at.expiry.expire(session);
            return null;
        });
        assertThat(at.offers(family)).isEmpty();
        assertThat(at.offers(next)).isEmpty();
    }

    @Test
    void ofWhatSeveralAreAskedForTheOthersAreFoundAndBookedAsBefore() {
        SessionId other = at.session(4);
        ChangedFact.ROOM.happens(at, family, event);
        assertHomeDecides(() -> book(family));
        assertThat(at.book(other, family)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
    }

    /** Doubt may be of too many, and never of too few: where there is none, nobody is asked. */
    @ParameterizedTest
    @EnumSource(ChangedFact.class)
    void whatIsReadOfASessionMissesNothingThatTheCatalogueSays(ChangedFact fact) {
        book(in);
        assertThat(doubtful(event)).isFalse();
        fact.happens(at, family, event);
        assertThat(doubtful(event)).isEqualTo(unfit(event));
    }

    @Test
    void whatIsReadOfASessionMissesNoDayWithoutSchool() {
        SessionId session = at.session(4);
        assertThat(doubtful(session)).isFalse();
        List<String> kinds = new ArrayList<>(List.of("OFF", "WORK"));
        for (String kind : kinds) {
            sql(
                    "INSERT INTO programme.calendar_year (year, source, imported_at) VALUES (?, 'x', ?)"
                            + " ON CONFLICT DO NOTHING",
                    TOMORROW.getYear(),
                    at.scene.clock.instant());
            sql("DELETE FROM programme.calendar_day WHERE date = ?", TOMORROW);
            sql(
                    "INSERT INTO programme.calendar_day (date, year, kind, name) VALUES (?, ?, ?, '校庆')",
                    TOMORROW,
                    TOMORROW.getYear(),
                    kind);
            assertThat(unfit(session)).isEqualTo(kind.equals("OFF"));
            assertThat(doubtful(session)).isTrue();
        }
        sql("DELETE FROM programme.calendar_day WHERE date = ?", TOMORROW);
    }

    private boolean doubtful(SessionId session) {
        return at.view(session).doubtful();
    }

    private boolean unfit(SessionId session) {
        SessionView view = at.view(session);
        return !run(() -> at.scene.wiring.get(SessionFitness.class).unfit(List.of(view)))
                .isEmpty();
    }

    private static void assertHomeDecides(ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .matches(SignUpError.NOT_ELIGIBLE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.arguments()).containsEntry("reason", "home-decides");
                    assertThat(refused.arguments()).containsOnlyKeys("name", "reason");
                });
    }

    private List<Eligibility> found(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.offering(event, household.id())).participants();
    }

    private List<BookingSummary> book(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(new BookSession(
                        event, household.id(), household.children(), List.of(household.adult()), false, null)))
                .bookings();
    }

    private List<BookingSummary> bookAsStaff() {
        at.scene.asStaff();
        return run(() -> at.signUp.book(
                        new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)))
                .bookings();
    }

    private void keepAll() {
        at.scene.asStaff();
        run(() -> {
            List<Matter> open = at.matters.open(at.scene.home);
            at.matters.settle(
                    at.scene.home,
                    new Settlement(open.stream()
                            .map(matter -> new Choice(matter.key(), Choice.Kind.KEEP, "门卫来开门"))
                            .toList()));
            return null;
        });
    }
}
