package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.AgesAsked;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeNotFound;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionNotChangeable;
import org.halfpastfour.programme.SessionsWouldBreak;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changing title, ages or places of a programme asks which sessions to come follow. Children of the scene are eight. */
class ProgrammeChangesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final BookedAges ages = at.scene.wiring.get(BookedAges.class);
    private final ProgrammeChanges changes =
            at.scene.wiring.whenFired(AgesAsked.class, ages::asked).get(ProgrammeChanges.class);
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
    void agesThatExcludeABookedChildAreSaidAsACountAndDoNotFollow() {
        at.book(tomorrow, family);
        List<ComingSession> asked = preview(change("四点半课堂", 9, 14, false), null);
        assertThat(asked.getFirst().breaks()).containsExactly(new ComingSession.Break("ages-exclude", 1));
        assertThat(asked.getFirst().canFollow()).isFalse();
        assertThat(asked.get(1).canFollow()).isTrue();
        assertThatThrownBy(() -> apply(change("四点半课堂", 9, 14, false), null, tomorrow, later))
                .isInstanceOf(SessionsWouldBreak.class);
        assertThat(programme().ageFrom()).isEqualTo(6);
        assertThat(at.view(later).ageFrom()).isEqualTo(6);
        apply(change("四点半课堂", 9, 14, false), null, later);
        assertThat(at.view(later).ageFrom()).isEqualTo(9);
        assertThat(at.view(tomorrow).ageFrom()).isEqualTo(6);
    }

    @Test
    void aChildThatWaitsCountsAsWellAndAnExceptionDoesNot() {
        at.scene.asStaff();
        run(() -> {
            at.sessions.changePlaces(tomorrow, 1);
            return null;
        });
        at.book(tomorrow, family);
        at.book(tomorrow, at.scene.household(1));
        List<ComingSession> asked = preview(change("四点半课堂", 9, 14, false), null);
        assertThat(asked.getFirst().breaks()).containsExactly(new ComingSession.Break("ages-exclude", 2));
        sql(
                "UPDATE programme.booking SET exception_reason = '随姐姐', exception_by = household_id"
                        + " WHERE session_id = ?",
                tomorrow.value());
        assertThat(preview(change("四点半课堂", 9, 14, false), null).getFirst().canFollow())
                .isTrue();
    }

    @Test
    void placesBelowThoseTakenDoNotFollowAndMorePlacesGoToWhoWaits() {
        Household pair = at.scene.household(2);
        at.book(tomorrow, pair);
        assertThat(preview(change("四点半课堂", 6, 14, false), 1).getFirst().breaks())
                .containsExactly(new ComingSession.Break("places-below-taken", 2));
        assertThatThrownBy(() -> apply(change("四点半课堂", 6, 14, false), 1, tomorrow))
                .isInstanceOf(SessionsWouldBreak.class);
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
                .isInstanceOf(SessionNotChangeable.class);
        assertThatThrownBy(() -> apply(change("书法", 6, 14, false), null, later))
                .isInstanceOf(SessionNotChangeable.class);
        assertThat(programme().title()).isEqualTo("四点半课堂");
    }

    @Test
    void sessionsOfAnotherProgrammeDoNotFollow() {
        SessionId other = at.sessionBeside(5, TOMORROW, "16:30", "18:00");
        assertThatThrownBy(() -> apply(change("书法", 6, 14, false), null, other))
                .isInstanceOf(SessionNotChangeable.class);
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
                .isInstanceOf(ProgrammeNotFound.class);
        assertThatThrownBy(() -> run(() -> changes.change(new ChangeComing(change, null, List.of(later)))))
                .isInstanceOf(ProgrammeNotFound.class);
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
