package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** What a family tells of its coming, in the order in which staff hand the children over. */
class OnTheWayDbTest {

    private final DoorScene at = new DoorScene();

    @Test
    void staffSeeWhoWaitsInTurnAndHandOverFromThere() {
        Household early = at.familyThatIsIn(1);
        Household late = at.familyThatIsIn(1);
        at.say(early, early.child(), early.adult(), false);
        at.scene.clock.put(TODAY, "17:35");
        at.say(late, late.child(), late.adult(), true);
        List<LeavingRow> queue = at.queue();
        assertThat(queue).extracting(LeavingRow::adult).containsExactly(late.adult(), early.adult());
        assertThat(queue).extracting(LeavingRow::here).containsExactly(true, false);
        assertThat(queue.getFirst().adultName()).isEqualTo("李梅");
        at.depart(late.child(), late.adult());
        assertThat(at.queue()).extracting(LeavingRow::adult).containsExactly(early.adult());
    }

    @Test
    void whoSaysItAgainKeepsTheTurn() {
        Household family = at.familyThatIsIn(1);
        at.say(family, family.child(), family.adult(), true);
        at.scene.clock.put(TODAY, "17:40");
        at.say(family, family.child(), family.adult(), true);
        assertThat(at.queue().getFirst().since()).isEqualTo(HomeScene.at(TODAY, "17:30"));
    }

    @Test
    void goesAwayByItselfAfterTwoHours() {
        Household family = at.familyThatIsIn(1);
        at.say(family, family.child(), family.adult(), true);
        at.scene.clock.put(TODAY, "19:29");
        assertThat(at.queue()).hasSize(1);
        at.scene.clock.put(TODAY, "19:30");
        assertThat(at.queue()).isEmpty();
        assertThat(at.told(family).said()).isNull();
    }

    @Test
    void isTakenBack() {
        Household family = at.familyThatIsIn(1);
        at.say(family, family.child(), family.adult(), false);
        at.scene.asParentOf(family);
        TestJpa.runInTransaction(() -> at.onTheWay.takeBack(family.id(), family.child()));
        assertThat(at.queue()).isEmpty();
    }

    @Test
    void onlyWhoMayCollectTodayComesAndWhyNotIsNotTold() {
        Household family = at.familyThatIsIn(1);
        Household strangers = at.family(1);
        Told.of(AttendanceError.NOT_COLLECTING_TODAY, () -> at.say(family, family.child(), strangers.adult(), true));
        Told.of(FamilyError.CHILD_NOT_FOUND, () -> at.say(strangers, family.child(), strangers.adult(), true));
    }

    @Test
    void ofTwoHouseholdsNeitherSeesTheOtherAndStaffSeeBoth() {
        Household mother = at.familyThatIsIn(1);
        Household father = at.otherHouseholdOf(mother);
        at.say(mother, mother.child(), mother.adult(), false);
        assertThat(at.told(father).said()).isNull();
        assertThat(at.told(father).adults()).extracting(adult -> adult.adult()).containsExactly(father.adult());
        at.say(father, father.child(), father.adult(), true);
        assertThat(at.queue()).extracting(LeavingRow::adult).containsExactly(father.adult(), mother.adult());
        assertThat(at.told(mother).said()).isNotNull().matches(said -> !said.here());
    }

    /** Whether the child is in is what the other household booked, and so it is asked nowhere. */
    @Test
    void anotherHouseholdIsAnsweredTheSameWhetherTheChildIsInOrGone() {
        Household mother = at.family(1);
        Household father = at.otherHouseholdOf(mother);
        at.say(father, father.child(), father.adult(), true);
        ChildToCollect before = at.told(father);
        assertThat(at.queue()).isEmpty();
        at.scene.clock.put(TODAY, "16:20");
        at.scene.asStaff();
        at.arrive(at.session, mother.child());
        at.depart(mother.child(), mother.adult());
        at.scene.clock.put(TODAY, "10:00");
        assertThat(at.told(father)).isEqualTo(before);
    }

    @Test
    void whoWasSignedOutIsGoneForTheHouseholdThatBookedUnlessItComesAgainToday() {
        Household family = at.familyThatIsIn(1);
        Household other = at.otherHouseholdOf(family);
        assertThat(at.told(family).gone()).isFalse();
        at.scene.clock.put(TODAY, "17:40");
        at.scene.asStaff();
        at.depart(family.child(), family.adult());
        assertThat(at.told(family).gone()).isTrue();
        assertThat(at.told(other).gone()).isFalse();
        at.book(at.session(at.scene.otherRoom, "18:10", "19:00"), family);
        assertThat(at.told(family).gone()).isFalse();
        at.scene.clock.put(TODAY, "19:05");
        assertThat(at.told(family).gone()).isTrue();
    }

    @Test
    void whoIsBlockedLeavesTheQueueAtOnce() {
        Household mother = at.familyThatIsIn(1);
        Household father = at.otherHouseholdOf(mother);
        at.say(father, father.child(), father.adult(), true);
        at.scene.asStaff();
        var unused = run(() -> at.scene
                .wiring
                .get(Families.class)
                .blockGuardian(new BlockGuardian(father.child(), father.adult(), "法院")));
        assertThat(at.queue()).isEmpty();
        at.scene.asParentOf(father);
        assertThat(run(() -> at.onTheWay.children(father.id()))).isEmpty();
    }

    @Test
    void aChildThatComesAgainIsNotAwaitedByAnOldWord() {
        Household family = at.familyThatIsIn(1);
        at.say(family, family.child(), family.adult(), true);
        at.scene.clock.put(TODAY, "17:40");
        at.depart(family.child(), family.adult());
        var evening = at.session(at.scene.otherRoom, "18:10", "19:00");
        at.book(evening, family);
        at.scene.clock.put(TODAY, "17:50");
        at.scene.asStaff();
        at.arrive(evening, family.child());
        assertThat(at.queue()).isEmpty();
    }
}
