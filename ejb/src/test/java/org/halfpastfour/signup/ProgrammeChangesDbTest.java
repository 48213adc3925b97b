package org.halfpastfour.signup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changing title, ages or places of a programme asks which sessions to come follow. Children of the scene are eight. */
class ProgrammeChangesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final ProgrammeChanges changes = at.scene.wiring.get(ProgrammeChanges.class);
    private final ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
    private final SessionId tomorrow = session(1);
    private final SessionId later = session(2);
    private final Household family = at.scene.household(1);

    @Test
    void asksWhichOfTheSessionsToComeFollow() {
        assertThat(preview(change("书法", 6, 14, false), null))
                .extracting(each -> each.session().id())
                .containsExactly(tomorrow, later);
        assertThat(preview(change("书法", 6, 14, false), null)).allMatch(ComingSession::canFollow);
        assertThat(at.view(tomorrow).title()).isEqualTo("四点半课堂");
    }

    @Test
    void whatDoesNotChangeIsNotAsked() {
        assertThat(preview(change("四点半课堂", 6, 14, false), null)).isEmpty();
        assertThat(preview(change("四点半课堂", 6, 14, false), 10)).isEmpty();
    }

    @Test
    void thoseChosenFollowTheTitleAndTheOthersStay() {
        assertThat(apply(change("书法", 6, 14, false), null, later)).isEqualTo(1);
        assertThat(at.view(tomorrow).title()).isEqualTo("四点半课堂");
        assertThat(at.view(later).title()).isEqualTo("书法");
        assertThat(programme().title()).isEqualTo("书法");
    }

    @Test
    void noneFollowWhenNoneIsChosen() {
        assertThat(apply(change("书法", 8, 10, false), 5)).isZero();
        assertThat(at.view(later).title()).isEqualTo("四点半课堂");
        assertThat(at.view(later).ageFrom()).isEqualTo(6);
        assertThat(at.view(later).places()).isEqualTo(10);
    }

    @Test
    void agesThatExcludeABookedChildAreNotSavedWithoutAWord() {
        at.book(tomorrow, family);
        ChangeProgramme older = change("四点半课堂", 9, 14, false);
        assertThat(preview(older, null)).allMatch(ComingSession::canFollow);
        assertThat(touched(older, tomorrow, later).matters()).singleElement().satisfies(matter -> {
            assertThat(matter.rule()).isEqualTo("age");
            assertThat(matter.session()).isEqualTo(tomorrow.value());
            assertThat(matter.names()).containsExactly("王小雨1");
            assertThat(matter.choices()).containsExactlyInAnyOrder(Choice.Kind.CANCEL, Choice.Kind.KEEP);
        });
        assertThat(programme().ageFrom()).isEqualTo(6);
        assertThat(at.view(tomorrow).ageFrom()).isEqualTo(6);
        assertThat(at.view(later).ageFrom()).isEqualTo(6);
    }

    @Test
    void whoIsTooYoungByNowIsCancelledByTheHomeOrKeptForAReason() {
        Household another = at.scene.household(1);
        at.book(tomorrow, family);
        at.book(tomorrow, another);
        ChangeProgramme older = change("四点半课堂", 9, 14, false);
        List<Matter> asked = touched(older, tomorrow, later).matters();
        settle(
                older,
                List.of(
                        new Choice(asked.getFirst().key(), Choice.Kind.CANCEL, "改为高年级班"),
                        new Choice(asked.getLast().key(), Choice.Kind.KEEP, "随姐姐")));
        assertThat(at.view(tomorrow).ageFrom()).isEqualTo(9);
        assertThat(at.view(later).ageFrom()).isEqualTo(9);
        assertThat(at.view(tomorrow).taken()).isEqualTo(1);
        at.scene.asStaff();
        assertThat(run(() -> at.matters.open(at.scene.home))).isEmpty();
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND ended_why = 'HOME_SETTLED' AND ended_words = '改为高年级班'",
                        tomorrow.value()))
                .isEqualTo(1);
    }

    @Test
    void aSessionThatDoesNotFollowAsksNothing() {
        at.book(tomorrow, family);
        apply(change("四点半课堂", 9, 14, false), null, later);
        assertThat(at.view(later).ageFrom()).isEqualTo(9);
        assertThat(at.view(tomorrow).ageFrom()).isEqualTo(6);
    }

    @Test
    void aChildThatWaitsCountsAsWellAndAnExceptionDoesNot() {
        onePlace();
        at.book(tomorrow, family);
        at.book(tomorrow, at.scene.household(1));
        ChangeProgramme older = change("四点半课堂", 9, 14, false);
        assertThat(touched(older, tomorrow).matters()).hasSize(2);
        sql(
                "UPDATE programme.booking SET exception_reason = '随姐姐', exception_by = household_id"
                        + " WHERE session_id = ?",
                tomorrow.value());
        assertThat(apply(older, null, tomorrow)).isEqualTo(1);
    }

    @Test
    void whoWaitsAndIsKeptAllTheSameIsOfferedThePlaceAndMayTakeIt() {
        Household another = at.scene.household(1);
        onePlace();
        at.book(tomorrow, family);
        at.book(tomorrow, another);
        ChangeProgramme older = change("四点半课堂", 9, 14, false);
        List<Matter> asked = touched(older, tomorrow).matters();
        settle(
                older,
                asked.stream()
                        .map(matter ->
                                new Choice(matter.key(), waits(matter) ? Choice.Kind.KEEP : Choice.Kind.CANCEL, "随姐姐"))
                        .toList(),
                tomorrow);
        assertThat(at.accept(another, at.offer(another)))
                .extracting(BookingSummary::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    private static boolean waits(Matter matter) {
        return number(
                        "SELECT count(*) FROM programme.booking WHERE id = ? AND state = 'WAITING'",
                        requireNonNull(matter.booking()))
                == 1;
    }

    private void onePlace() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.changePlaces(tomorrow, 1);
            return null;
        });
    }

    private Touched touched(ChangeProgramme change, SessionId... follow) {
        Touched touched = catchThrowableOfType(Touched.class, () -> apply(change, null, follow));
        assertThat(touched).isNotNull();
        return touched;
    }

    private void settle(ChangeProgramme change, List<Choice> choices, SessionId... follow) {
        List<SessionId> following = follow.length == 0 ? List.of(tomorrow, later) : List.of(follow);
        at.scene.asStaff();
        run(() -> changes.change(new ChangeComing(change, null, null, following, new Settlement(choices))));
    }

    @Test
    void placesBelowThoseTakenDoNotFollowAndMorePlacesGoToWhoWaits() {
        Household pair = at.scene.household(2);
        at.book(tomorrow, pair);
        assertThat(preview(change("四点半课堂", 6, 14, false), 1).getFirst().breaks())
                .containsExactly(new ComingSession.Break("places-below-taken", 2));
        assertThatThrownBy(() -> apply(change("四点半课堂", 6, 14, false), 1, tomorrow))
                .matches(ProgrammeError.SESSIONS_WOULD_BREAK::stopped);
        apply(change("四点半课堂", 6, 14, false), 2, tomorrow);
        assertThat(at.view(tomorrow).places()).isEqualTo(2);
        at.book(tomorrow, family);
        assertThat(at.view(tomorrow).waiting()).isEqualTo(1);
        apply(change("四点半课堂", 6, 14, false), 3, tomorrow);
        assertThat(at.offers(family)).hasSize(1);
    }

    @Test
    void morePlacesThanRoomAndAdultsAllowDoNotFollow() {
        assertThat(preview(change("四点半课堂", 6, 14, false), 31).getFirst().breaks())
                .containsExactly(new ComingSession.Break("too-many-places", 30));
        assertThat(preview(change("四点半课堂", 9, 14, false), 31).getFirst().canFollow())
                .isTrue();
        apply(change("四点半课堂", 9, 14, false), 31, tomorrow);
        assertThat(at.view(tomorrow).places()).isEqualTo(31);
        assertThat(preview(change("四点半课堂", 6, 14, false), null).getFirst().breaks())
                .containsExactly(new ComingSession.Break("too-many-places", 30));
    }

    @Test
    void whereAGuardianBecomesNeededWhatIsBookedDoesNotFollow() {
        at.book(tomorrow, family);
        List<ComingSession> asked = preview(change("四点半课堂", 6, 14, true), null);
        assertThat(asked.getFirst().breaks()).containsExactly(new ComingSession.Break("guardian-needed", 1));
        apply(change("四点半课堂", 6, 14, true), null, later);
        assertThat(at.view(later).needsGuardian()).isTrue();
        assertThat(at.view(tomorrow).needsGuardian()).isFalse();
    }

    @Test
    void agesOfItsOwnStayWhenOnlyTheTitleChanges() {
        sql("UPDATE programme.session SET age_from = 10 WHERE id = ?", later.value());
        apply(change("书法", 6, 14, false), null, tomorrow, later);
        assertThat(at.view(later).ageFrom()).isEqualTo(10);
        assertThat(at.view(later).title()).isEqualTo("书法");
    }

    @Test
    void whatBeganIsOverOrCancelledDoesNotFollow() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.cancel(later, "停电");
            return null;
        });
        at.scene.clock.put(TOMORROW, "16:30");
        assertThat(preview(change("书法", 6, 14, false), null)).isEmpty();
        assertThatThrownBy(() -> apply(change("书法", 6, 14, false), null, tomorrow))
                .matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
        assertThatThrownBy(() -> apply(change("书法", 6, 14, false), null, later))
                .matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
        assertThat(programme().title()).isEqualTo("四点半课堂");
    }

    @Test
    void sessionsOfAnotherProgrammeDoNotFollow() {
        SessionId other = at.sessionBeside(5, TOMORROW, "16:30", "18:00");
        assertThatThrownBy(() -> apply(change("书法", 6, 14, false), null, other))
                .matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
        assertThat(programme().title()).isEqualTo("四点半课堂");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        apply(change("书法", 6, 14, false), null);
        assertThatThrownBy(() -> apply(new ChangeProgramme(programme, "绘画", "", 6, 14, false, true, 0), null, later))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(at.view(later).title()).isEqualTo("四点半课堂");
    }

    @Test
    void belongsToTheStaffOfItsHome() {
        ChangeProgramme change = change("书法", 6, 14, false);
        HomeScene other = new HomeScene();
        at.scene.asker.become(other.staffAccount, Set.of(other.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> changes.preview(new ChangeComing(change, null, List.of()))))
                .matches(ProgrammeError.PROGRAMME_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> changes.change(new ChangeComing(change, null, List.of(later)))))
                .matches(ProgrammeError.PROGRAMME_NOT_FOUND::stopped);
    }

    private List<ComingSession> preview(ChangeProgramme change, @Nullable Integer places) {
        at.scene.asStaff();
        List<ComingSession> asked = run(() -> changes.preview(new ChangeComing(change, places, List.of())));
        return new ArrayList<>(asked);
    }

    private int apply(ChangeProgramme change, @Nullable Integer places, SessionId... follow) {
        at.scene.asStaff();
        return run(() -> changes.change(new ChangeComing(change, places, List.of(follow))));
    }

    private ChangeProgramme change(String title, int from, int to, boolean guardian) {
        return new ChangeProgramme(
                programme, title, "", from, to, guardian, true, programme().version());
    }

    private ProgrammeView programme() {
        at.scene.asStaff();
        return run(() -> at.programmes.of(at.scene.home)).stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private SessionId session(int day) {
        at.scene.asStaff();
        return run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(TOMORROW.plusDays(day - 1), "16:30"),
                at(TOMORROW.plusDays(day - 1), "18:00"),
                10,
                0,
                null,
                null,
                at.scene.staff.subList(0, 2),
                true)));
    }
}
