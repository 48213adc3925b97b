package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.PolicyScene.DAY;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is planned has the places and needs the adults that the ratio of its day says. */
class RatioOfPlansDbTest {

    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate LATER = DAY.plusDays(7);

    private final PolicyScene scene = new PolicyScene();
    private final SignUpScene at = scene.at;

    @AfterEach
    void takeBack() {
        PolicyScene.takeBack();
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
                        SeriesDays.ANY_DAY,
                        List.of()),
                places,
                0,
                at(TODAY, "10:00"),
                0,
                true);
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
