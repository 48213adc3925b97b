package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesSessions;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Settlement;
import org.junit.jupiter.api.Test;

/** What has children is never published without the adults it needs, by whatever way it comes to be published. */
class NeverWithoutAdultsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final ProgrammeChanges changes = at.scene.wiring.get(ProgrammeChanges.class);
    private final SeriesSessions seriesSessions = at.scene.wiring.get(SeriesSessions.class);
    private final List<StaffMemberId> two = at.scene.staff.subList(0, 2);

    @Test
    void aSessionIsNotPublishedWithFewerAdultsThanItsChildrenNeed() {
        SessionId planned = add(at.programme(SessionKind.AFTER_SCHOOL_CLASS, false), two, false);
        takeOff(planned);
        assertThatThrownBy(() -> publish(planned)).matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
        assertThat(at.view(planned).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void aSeriesIsNotPublishedWhileOneOfItsSessionsLacksAdults() {
        SeriesId series = plan(two, false);
        SessionId first = sessionsOf(series).getFirst();
        takeOff(first);
        assertThatThrownBy(() -> run(() -> {
                    at.programmes.publish(series);
                    return null;
                }))
                .matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
        assertThat(sessionsOf(series)).allMatch(id -> at.view(id).state() == SessionState.PLANNED);
    }

    @Test
    void aSeriesIsNeitherPlannedNorGoesOnWithNobodyInCharge() {
        assertThatThrownBy(() -> plan(List.of(), true)).matches(ProgrammeError.TOO_MANY_PLACES::stopped);
        SeriesId series = plan(two, true);
        assertThatThrownBy(() -> run(() -> at.programmes.extend(new ExtendSeries(
                        series, TOMORROW.plusDays(6), List.of(), List.of(), at.scene.clock.instant(), true))))
                .matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    @Test
    void aCourseForChildrenNeedsAdultsAsAClassDoes() {
        ProgrammeId course = course(6, 14);
        SessionId planned = add(course, two, false);
        takeOff(planned);
        assertThatThrownBy(() -> publish(planned)).matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
    }

    @Test
    void aCourseForGrownUpsIsPublishedWithNobodyInCharge() {
        SessionId planned = add(course(18, 100), List.of(), false);
        publish(planned);
        assertThat(at.view(planned).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(planned).adultsMissing()).isZero();
    }

    @Test
    void anAdultIsTakenOffAPublishedSessionAtOnceAndTheWeekShowsHowManyAreMissing() {
        SessionId session = add(at.programme(SessionKind.AFTER_SCHOOL_CLASS, false), two, true);
        assertThat(at.view(session).adultsMissing()).isZero();
        takeOff(session);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        at.scene.asStaff();
        assertThat(run(() -> at.sessions.week(at.scene.home, TOMORROW)))
                .filteredOn(each -> each.id().equals(session))
                .allMatch(each -> each.adultsMissing() == 1);
    }

    @Test
    void agesCorrectedLaterReachTheSessionsToCome() {
        ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
        SessionId session = add(programme, two, true);
        change(programme, 7, 12, session);
        assertThat(at.view(session).ageFrom()).isEqualTo(7);
        assertThat(at.view(session).ageTo()).isEqualTo(12);
    }

    @Test
    void agesThatBringChildrenToNobodyAreToldBeforeAndDoNotReachWhatIsPublished() {
        ProgrammeId course = course(18, 100);
        SessionId published = add(course, List.of(), true);
        at.scene.asStaff();
        ChangeComing asked = asked(course, 6, 14);
        List<ComingSession> coming = run(() -> changes.preview(asked));
        assertThat(coming)
                .flatExtracting(ComingSession::breaks)
                .containsExactly(new ComingSession.Break(ProgrammeError.TOO_FEW_ADULTS.code(), 2));
        assertThatThrownBy(() -> change(course, 6, 14, published)).isInstanceOf(RuntimeException.class);
        assertThat(at.view(published).ageFrom()).isEqualTo(18);
    }

    @Test
    void onceAdultsAreNamedTheCorrectedAgesReachWhatIsPublished() {
        ProgrammeId course = course(18, 100);
        SessionId published = add(course, List.of(), true);
        at.scene.asStaff();
        run(() -> {
            at.sessions.assignAdults(published, two);
            return null;
        });
        change(course, 6, 14, published);
        assertThat(at.view(published).ageFrom()).isEqualTo(6);
        assertThat(at.view(published).places()).isEqualTo(10);
        assertThat(at.view(published).adultsMissing()).isZero();
    }

    @Test
    void aSessionPutIntoASeriesAfterwardsIsNotPublishedWithItWithoutItsAdults() {
        SeriesId series = plan(two, false);
        SessionId joined = add(
                Objects.requireNonNull(at.view(sessionsOf(series).getFirst()).programme()),
                two,
                false,
                "10:00",
                "11:00");
        takeOff(joined);
        act(() -> seriesSessions.putInto(joined, series));
        assertThatThrownBy(() -> act(() -> at.programmes.publish(series)))
                .matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
        act(() -> seriesSessions.takeOut(joined));
        act(() -> at.programmes.publish(series));
        assertThat(at.view(joined).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void agesOfItsOwnCountAndNotThoseOfItsProgramme() {
        ProgrammeId forGrownUps = course(18, 100);
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> at.sessions.add(new AddSession(
                        at.scene.home,
                        at.scene.room,
                        forGrownUps,
                        at(TOMORROW, "16:30"),
                        at(TOMORROW, "18:00"),
                        10,
                        0,
                        17,
                        100,
                        two.subList(0, 1),
                        true))))
                .matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    private ProgrammeId course(int from, int to) {
        at.scene.asStaff();
        return run(() ->
                at.programmes.make(new MakeProgramme(at.scene.home, SessionKind.COURSE, "书法", "", from, to, false)));
    }

    private SessionId add(ProgrammeId programme, List<StaffMemberId> adults, boolean publish) {
        return add(programme, adults, publish, "16:30", "18:00");
    }

    private static void act(Runnable step) {
        run(() -> {
            step.run();
            return null;
        });
    }

    private SessionId add(
            ProgrammeId programme, List<StaffMemberId> adults, boolean publish, String start, String end) {
        at.scene.asStaff();
        return run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(TOMORROW, start),
                at(TOMORROW, end),
                10,
                0,
                null,
                null,
                adults,
                publish)));
    }

    private SeriesId plan(List<StaffMemberId> adults, boolean publish) {
        ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
        return run(() -> at.programmes.plan(new PlanSeries(
                programme,
                at.scene.room,
                adults,
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(TOMORROW, TOMORROW.plusDays(1)),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                10,
                0,
                at.scene.clock.instant(),
                0,
                publish)));
    }

    private List<SessionId> sessionsOf(SeriesId series) {
        at.scene.asStaff();
        return run(() -> at.programmes.series(series)).sessions().stream()
                .map(session -> session.id())
                .toList();
    }

    private void takeOff(SessionId session) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.takeOff(session, two.getFirst(), "病了");
            return null;
        });
    }

    private void publish(SessionId session) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.publish(session);
            return null;
        });
    }

    private void change(ProgrammeId programme, int from, int to, SessionId... following) {
        at.scene.asStaff();
        ChangeProgramme asked = asked(programme, from, to).programme();
        var unused =
                run(() -> changes.change(new ChangeComing(asked, null, null, List.of(following), Settlement.NONE)));
    }

    private ChangeComing asked(ProgrammeId programme, int from, int to) {
        var now = run(() -> at.programmes.of(at.scene.home)).stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow();
        return new ChangeComing(
                new ChangeProgramme(
                        programme, now.title(), now.description(), from, to, now.needsGuardian(), true, now.version()),
                null,
                null,
                List.of(),
                Settlement.NONE);
    }
}
