package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.PolicyScene.DAY;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.calendar.DayRule;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyChanged;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeObservers;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another ratio takes nobody's place away and lets nobody in whom the adults could not look after. Children are eight. */
class RatioPolicyDbTest {

    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate LATER = DAY.plusDays(7);

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
        assertThat(confirmed(session)).isEqualTo(3);
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
        assertThat(confirmed(session)).isEqualTo(3);
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
    void theDayOfTheSessionDecides() {
        SessionId before = scene.session(BEFORE, 30, true);
        SessionId onTheDay = scene.session(DAY, 30, true);
        SessionId later = scene.session(LATER, 30, true);
        scene.set(Policy.RATIO_YOUNGER, 15, LATER);
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        assertThat(Stream.of(before, onTheDay, later).map(at::view).map(SessionView::safe))
                .containsExactly(30, 20, 30);
        assertThat(Stream.of(before, onTheDay, later).map(at::view).map(SessionView::adultsMissing))
                .containsExactly(0, 1, 0);
    }

    @Test
    void theAgeFromWhichChildrenAreOlderIsAskedAsWell() {
        SessionId older =
                scene.session(scene.programme(SessionKind.COURSE, 9, 14), DAY, 40, at.scene.staff.subList(0, 2), true);
        scene.set(Policy.OLDER_FROM, 10, DAY);
        assertThat(at.view(older).safe()).isEqualTo(30);
        scene.set(Policy.OLDER_FROM, 9, DAY);
        scene.set(Policy.RATIO_OLDER, 12, DAY);
        assertThat(at.view(older).safe()).isEqualTo(24);
    }

    @Test
    void ofTwoWordsAboutOneDayTheLastOneHolds() {
        SessionId session = scene.session(DAY, 30, true);
        scene.set(Policy.RATIO_YOUNGER, 5, DAY);
        assertThat(at.view(session).safe()).isEqualTo(10);
        scene.set(Policy.RATIO_YOUNGER, 12, DAY);
        assertThat(at.view(session).safe()).isEqualTo(24);
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
    void theLookSaysHowManyLackAdultsAndHowManyAreTooFull() {
        PolicyReach.OfAdults before = looked();
        SessionId full = scene.session(DAY, 6, true);
        at.book(full, at.scene.household(3));
        scene.session(LATER, 2, false);
        scene.session(BEFORE, 30, true);
        PolicyReach.OfAdults after = looked();
        assertThat(after.sessions() - before.sessions()).isEqualTo(2);
        assertThat(after.lackingAdults() - before.lackingAdults()).isOne();
        assertThat(after.tooFull() - before.tooFull()).isOne();
        assertThat(at.view(full).safe()).as("after looking").isEqualTo(6);
    }

    @Test
    void aSessionIsPlannedByTheRatioOfItsDay() {
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        assertThatThrownBy(() -> scene.session(DAY, 21, true)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
        assertThat(at.view(scene.session(DAY, 20, true)).safe()).isEqualTo(20);
        assertThat(at.view(scene.session(BEFORE, 30, true)).safe()).isEqualTo(30);
    }

    @Test
    void nobodyNamedMeansAsManyAdultsAsTheRatioOfTheDayNeeds() {
        scene.set(Policy.RATIO_YOUNGER, 5, DAY);
        SessionId session = scene.session(scene.course, DAY, 12, List.of(), true);
        assertThat(at.view(session).adults()).hasSize(3);
    }

    @Test
    void aSeriesBeyondTheDayOfTheChangeHasTheStrictestPlaces() {
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        at.scene.asStaff();
        assertThat(SignUpScene.run(() -> at.programmes.preview(series(1)))
                        .places()
                        .total())
                .isEqualTo(20);
        assertThatThrownBy(() -> SignUpScene.run(() -> at.programmes.plan(series(21))))
                .matches(ProgrammeError.TOO_MANY_PLACES::stopped);
        var planned = SignUpScene.run(() -> at.programmes.plan(series(20)));
        assertThat(SignUpScene.run(() -> at.programmes.series(planned)).sessions())
                .hasSize(4)
                .allMatch(session -> session.safe() == 20 && session.adultsMissing() == 0);
    }

    @Test
    void whatThePageProposesForSomeDaysIsTheStrictestOfThem() {
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        at.scene.asStaff();
        assertThat(SignUpScene.run(() -> at.sessions.terms(BEFORE, DAY)).ratio().younger())
                .isEqualTo(10);
        assertThat(SignUpScene.run(() -> at.sessions.terms(BEFORE, BEFORE))
                        .ratio()
                        .younger())
                .isEqualTo(15);
    }

    @Test
    void aPlannedSessionIsNotPublishedWithFewerAdultsThanItsDayNeeds() {
        SessionId planned = scene.session(DAY, 30, false);
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        assertThatThrownBy(() -> publish(planned)).matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
        places(planned, 20);
        publish(planned);
        assertThat(at.view(planned).adultsMissing()).isZero();
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

    @Test
    void aSessionThatAnotherNodePlansAtOnceHasThePlacesOfTheNewRatio() {
        HomeScene home = at.scene;
        Wiring other = new Wiring().with(Caller.class, home.asker).with(Clock.class, home.clock);
        SignUpScene.run(() -> other.get(PolicyDirectory.class).values());
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        home.asStaff();
        Sessions there = other.get(Sessions.class);
        assertThatThrownBy(() -> SignUpScene.run(() -> there.add(new AddSession(
                        home.home,
                        home.room,
                        scene.course,
                        at(DAY, "16:30"),
                        at(DAY, "18:00"),
                        21,
                        0,
                        null,
                        null,
                        home.staff.subList(0, 2),
                        true))))
                .matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    @Test
    void anotherNodeSaysWhatItLacksAFewSecondsLater() {
        SessionId session = scene.session(DAY, 30, true);
        Wiring other = new Wiring().with(Caller.class, at.scene.asker).with(Clock.class, at.scene.clock);
        SessionDirectory there = other.get(SessionDirectory.class);
        assertThat(SignUpScene.run(() -> there.session(session)).adultsMissing())
                .isZero();
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        assertThat(SignUpScene.run(() -> there.session(session)).free()).isEqualTo(20);
        at.scene.clock.put(at.scene.clock.instant().plusSeconds(6));
        assertThat(SignUpScene.run(() -> there.session(session)).adultsMissing())
                .isOne();
    }

    @Test
    void inAStormOfBookingsNobodyGetsAPlaceAfterTheChangeThatIsNotSafe() throws Exception {
        for (int round = 0; round < 3; round++) {
            PolicyScene.takeBack();
            LocalDate day = DAY.plusWeeks(round);
            SessionId session = scene.session(day, 30, true);
            List<Callable<Boolean>> everybody = new ArrayList<>();
            Stream.generate(() -> at.scene.household(1))
                    .limit(24)
                    .forEach(family -> everybody.add(() -> {
                        at.book(session, family);
                        return true;
                    }));
            everybody.add(8, () -> {
                scene.set(Policy.RATIO_YOUNGER, 5, day);
                return true;
            });
            CapacityDbTest.atOnce(everybody);
            SessionView view = at.view(session);
            assertThat(view.safe()).isEqualTo(10);
            assertThat(view.taken()).isBetween(10, 24).isEqualTo((int) confirmed(session));
            assertThat(view.taken() + view.waiting()).isEqualTo(24);
            assertThat(at.book(session, at.scene.household(1)))
                    .extracting(BookingSummary::state)
                    .containsExactly(BookingState.WAITING);
        }
    }

    @Test
    void whatSomebodyElseReadMeanwhileIsNotTakenForWhatIsSet() {
        SessionId session = scene.session(DAY, 30, true);
        PolicyDirectory policies = at.scene.wiring.get(PolicyDirectory.class);
        Consumer<PolicyChanged> observer = ProgrammeObservers.policyChanges(at.scene.wiring);
        at.scene.wiring.whenFired(PolicyChanged.class, event -> {
            inAnotherTransaction(policies::values);
            observer.accept(event);
        });
        scene.set(Policy.RATIO_YOUNGER, 5, DAY);
        assertThat(at.view(session).safe()).isEqualTo(10);
    }

    private static void inAnotherTransaction(Runnable reading) {
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> TestJpa.runInTransaction(reading::run)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void adultsAndTheRatioChangedAtTheSameMomentLeaveTheRightPlaces() throws Exception {
        for (int round = 0; round < 6; round++) {
            PolicyScene.takeBack();
            LocalDate day = DAY.plusWeeks(round);
            SessionId session = scene.session(day, 30, true);
            int stricter = 5 + round;
            CapacityDbTest.atOnce(List.<Callable<Boolean>>of(
                    () -> {
                        scene.set(Policy.RATIO_YOUNGER, stricter, day);
                        return true;
                    },
                    () -> {
                        at.scene.asStaff();
                        SignUpScene.run(() -> {
                            at.sessions.assignAdults(session, at.scene.staff.subList(0, 3));
                            return null;
                        });
                        return true;
                    }));
            assertThat(at.view(session).safe()).isEqualTo(Math.min(30, 3 * stricter));
        }
    }

    @Test
    void aListAsksForThePoliciesOnceHoweverManySessionsItHas() {
        scene.session(DAY, 10, true);
        long one = statements();
        scene.session(DAY.plusDays(1), 10, true);
        scene.session(DAY.plusDays(2), 10, true);
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        at.scene.asStaff();
        Statistics statistics = TestJpa.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        at.scene.clock.put(at.scene.clock.instant().plusSeconds(6));
        long before = statistics.getPrepareStatementCount();
        var unused = SignUpScene.run(() -> at.sessions.week(at.scene.home, DAY));
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount() - before;
    }

    private PolicyReach.OfAdults looked() {
        return (PolicyReach.OfAdults) scene.look(Policy.RATIO_YOUNGER, 1, DAY);
    }

    private PlanSeries series(int places) {
        return new PlanSeries(
                scene.course,
                at.scene.otherRoom,
                at.scene.staff.subList(2, 4),
                new Recurrence(
                        EnumSet.allOf(DayOfWeek.class),
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        new DateRange(DAY.minusDays(2), DAY.plusDays(1)),
                        DayRule.ANY_DAY,
                        List.of()),
                places,
                0,
                at(TODAY, "10:00"),
                0,
                true);
    }

    private static long confirmed(SessionId session) {
        return number(
                "SELECT count(*) FROM programme.booking WHERE session_id = ? AND state = 'CONFIRMED'", session.value());
    }

    private void publish(SessionId session) {
        at.scene.asStaff();
        SignUpScene.run(() -> {
            at.sessions.publish(session);
            return null;
        });
    }

    private void places(SessionId session, int places) {
        at.scene.asStaff();
        SignUpScene.run(() -> {
            at.sessions.changePlaces(session, places);
            return null;
        });
    }
}
