package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Two records of one child become one, with its places, papers and allergies, and two again in one step. */
class JoinedChildDbTest extends OnePersonScene {

    @Test
    void aJoinIsUndoneInOneStepAndTheQuestionIsOpenAgain() {
        ChildId again = enter("王小雨", BORN);
        sign(again);
        scene.asStaff();
        JoinId join = join();
        assertThat(run(() -> identities.joins(scene.home))).hasSize(1);
        undo(join);
        undo(join);
        assertThat(run(() -> identities.joins(scene.home))).isEmpty();
        assertThat(onlyQuestion().newer().id()).isEqualTo(again.value());
        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.id()).isEqualTo(again);
            assertThat(child.held()).isTrue();
            assertThat(child.consents()).hasSize(2);
            assertThat(child.health()).isNotNull();
            assertThat(child.mayDecide()).isTrue();
        });
    }

    @Test
    void aChildEnteredByBothParentsBelongsToBothAfterTheJoinWithAllItsPapersAndPlaces() {
        sql("UPDATE programme.guardianship SET blocked_at = NULL, blocked_reason = NULL");
        sql(
                "DELETE FROM programme.guardianship WHERE adult_id = ?",
                fathers.adult().value());
        ChildId again = known("王小雨", BORN);
        sign(again);
        scene.asParentOf(fathers);
        book(fathers, again);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        JoinId join = run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.id()).isEqualTo(daughter);
            assertThat(child.mayDecide()).isTrue();
        });
        assertThat(live(daughter)).isEqualTo(1);
        assertThat(live(again)).isZero();
        scene.asParentOf(mothers);
        assertThatThrownBy(() -> book(mothers, daughter)).matches(SignUpError.NOT_ELIGIBLE::stopped);
        undo(join);
        assertThat(live(daughter)).isZero();
        assertThat(live(again)).isEqualTo(1);
    }

    @Test
    void ofTwoPlacesInOneSessionOneStaysAndTheOtherIsFreeForWhoWaits() {
        sql(
                "DELETE FROM programme.guardianship WHERE adult_id = ?",
                fathers.adult().value());
        SessionId small = at.sessionBeside(2, SignUpScene.TOMORROW, "16:30", "18:00");
        ChildId again = known("王小雨", BORN);
        scene.asParentOf(mothers);
        book(small, mothers, daughter);
        scene.asParentOf(fathers);
        book(small, fathers, again);
        Household waiting = scene.household(1);
        at.book(small, waiting);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        JoinId join = run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        assertThat(live(daughter)).isEqualTo(1);
        assertThat(at.sheet(small).offered()).hasSize(1);
        undo(join);
        assertThat(live(again)).isEqualTo(1);
        assertThat(at.sheet(small).waiting()).extracting(SheetLine::participant).containsExactly(again.value());
    }

    @Test
    void whatTheBlockedFathersHouseholdHadBookedEndsWithTheJoin() {
        ChildId again = known("王小雨", BORN);
        scene.asParentOf(fathers);
        book(fathers, again);
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).getFirst();
        run(() -> identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
        assertThat(live(daughter)).isZero();
        assertThat(at.sheet(session).confirmed()).isEmpty();
    }

    @Test
    void anAllergyThatOnlyOneOfTheRecordsKnewIsKnownAfterTheJoin() {
        run(() -> {
            scene.asStaff();
            families.answerHealthNote(new AnswerHealthNote(daughter, "", "", ""));
            return null;
        });
        ChildId again = enter("王小雨", BORN);
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(again, "花生", "", ""));
            return null;
        });
        scene.asStaff();
        JoinId join = join();
        assertThat(allergy()).isEqualTo("花生");
        undo(join);
        assertThat(allergy()).isEmpty();
    }
}
