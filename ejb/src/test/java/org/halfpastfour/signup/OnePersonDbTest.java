package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.ChangeChild;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** A child has one record, whoever enters it again; and what was decided about the child holds for every entry. */
class OnePersonDbTest extends OnePersonScene {

    @Test
    void aBlockedFatherWhoAddsHisDaughterAgainGetsNeitherAPlaceNorTheChild() {
        ChildId again = enter("王小雨", BORN);
        sign(again);
        assertThat(view(fathers).children()).singleElement().satisfies(child -> {
            assertThat(child.held()).isTrue();
            assertThat(child.missing()).containsExactly("entry-being-checked", "no-reachable-adult");
        });
        DomainException refused = Told.of(SignUpError.NOT_ELIGIBLE, () -> book(fathers, again));
        assertThat(refused.arguments())
                .containsEntry("reason", "entry-being-checked")
                .containsEntry("name", "王小雨");
        assertThat(eligibility(fathers).reason()).isEqualTo("entry-being-checked");

        scene.asStaff();
        join();

        scene.asParentOf(fathers);
        assertThat(view(fathers).children()).isEmpty();
        assertThatThrownBy(() -> book(fathers, again)).isInstanceOf(RuntimeException.class);
        assertThat(mayCollect(fathers.adult())).isFalse();
        assertThat(mayCollect(mothers.adult())).isTrue();
        scene.asParentOf(mothers);
        assertThat(book(mothers, daughter)).hasSize(1);
        assertThat(view(mothers).children()).extracting(ChildView::id).containsExactly(daughter);
    }

    @Test
    void theDatabaseGivesNoPlaceToWhoIsHeld() {
        ChildId again = enter("王小雨", BORN);
        UUID party = Ids.next();
        sql(
                "INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)"
                        + " VALUES (?, ?, ?, 1, 1, now(), ?, 'CONFIRMED')",
                party,
                session.value(),
                fathers.id().value(),
                fathers.parent().value());
        for (String open : List.of("true", "false")) {
            assertThatThrownBy(() -> sql(
                            "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id,"
                                    + " during, state, booked_at, participant_open) SELECT ?, s.id, ?, ?, ?, s.during,"
                                    + " 'CONFIRMED', now(), " + open + " FROM programme.session s WHERE s.id = ?",
                            Ids.next(),
                            party,
                            fathers.id().value(),
                            again.value(),
                            session.value()))
                    .hasMessageContaining("booking_participant");
        }
    }

    @Test
    void theDatabaseHoldsNobodyWhoHasAPlace() {
        scene.asParentOf(mothers);
        book(mothers, daughter);
        assertThatThrownBy(() -> sql("UPDATE programme.person SET held_since = now() WHERE id = ?", daughter.value()))
                .hasMessageContaining("booking_participant_open");
    }

    @Test
    void nobodyOfTheFamilyAnswersWhetherTheyAreTwo() {
        enter("王小雨", BORN);
        scene.asStaff();
        AlikePair pair = onlyQuestion();
        scene.asker.become(
                fathers.parent(),
                Set.of(scene.home.value()),
                Set.of(fathers.id().value()));
        assertThat(run(() -> identities.questions(scene.home))).isEmpty();
        assertThatThrownBy(() -> run(() -> identities.join(
                        new JoinPeople(pair.newer().id(), pair.known().id()))))
                .matches(FamilyError.NOT_ALIKE::stopped);
    }

    @Test
    void theFamilyDoesNotRenameAChildIntoAKnownOne() {
        enter("王大明", LocalDate.of(2016, 11, 23));
        ChildView other = view(fathers).children().getFirst();
        assertThatThrownBy(() -> run(() -> {
                    families.changeChild(new ChangeChild(other.id(), details("王小雨", BORN), other.version()));
                    return null;
                }))
                .matches(FamilyError.CHILD_ONLY_BY_STAFF::stopped);
    }
}
