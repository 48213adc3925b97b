package org.halfpastfour.rollover;

import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who was asked about two records of one child is asked about one, and about two again when the join is undone. */
class JoinedStaysDbTest {

    private final RollOverScene at = new RollOverScene();
    private final Household mothers = at.inClass(at.series("四点半课堂", TUESDAY));
    private final Household fathers = at.scene.household(1);
    private final Identities identities = at.scene.wiring.get(Identities.class);
    private final StayDirectory directory = at.scene.wiring.get(StayDirectory.class);
    private final UUID kept = mothers.child().value();
    private final UUID gone = fathers.child().value();

    @BeforeEach
    void asked() {
        at.inTheHolidays();
        at.roll();
        JoinedStays joined = at.scene.wiring.get(JoinedStays.class);
        at.scene.wiring.whenFired(PeopleJoined.class, joined::joined).whenFired(PeopleParted.class, joined::parted);
        sql(
                "UPDATE programme.person SET name = '王强' WHERE id = ?",
                fathers.adult().value());
        at.scene.asStaff();
    }

    @Test
    void aQuestionGoesToTheKeptRecordAndBack() {
        ask(fathers.id().value(), gone);
        assertThat(keptPlaces()).isEqualTo(2);
        JoinId join = run(() -> identities.join(new JoinPeople(gone, kept)));
        assertThat(of(kept)).isEqualTo(2);
        assertThat(keptPlaces()).as("one child, one place").isOne();
        TestJpa.runInTransaction(() -> identities.undo(join));
        assertThat(of(kept)).isOne();
        assertThat(of(gone)).isOne();
        assertThat(keptPlaces()).isEqualTo(2);
    }

    @Test
    void aHouseholdThatWasAskedAboutBothIsAskedAboutTheKeptOne() {
        ask(mothers.id().value(), gone);
        JoinId join = run(() -> identities.join(new JoinPeople(gone, kept)));
        assertThat(keptPlaces()).isOne();
        assertThat(run(() -> at.lists.of(at.scene.home))).singleElement().matches(stay -> stay.child()
                .equals(kept));
        TestJpa.runInTransaction(() -> identities.undo(join));
        assertThat(run(() -> at.lists.of(at.scene.home))).hasSize(2);
    }

    private void ask(UUID household, UUID child) {
        sql("""
                INSERT INTO programme.stay_question
                    (id, planning_id, home_id, household_id, child_id, from_series, to_series, kept_until)
                SELECT uuidv7(), planning_id, home_id, ?, ?, from_series, to_series, kept_until
                FROM programme.stay_question WHERE child_id = ?""", household, child, kept);
    }

    private long of(UUID child) {
        return number("SELECT count(*) FROM programme.stay_question WHERE child_id = ? AND stands", child);
    }

    private long keptPlaces() {
        var series = at.autumn().stream().map(each -> each.id()).toList();
        return run(() -> directory.kept(series)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void whoMovesUpUnderTheOtherRecordMovesUpUnderTheOneThatIsKeptOnce() {
        RollOverScene.grade(mothers, 3);
        RollOverScene.grade(fathers, 3);
        sql(
                "INSERT INTO programme.grade_move (child_id, on_day, from_grade, planning_id)"
                        + " SELECT ?, '2026-09-01', 3, id FROM programme.planning WHERE home_id = ? LIMIT 1",
                gone,
                at.scene.home.value());
        JoinId join = run(() -> identities.join(new JoinPeople(gone, kept)));
        at.scene.clock.put(LocalDate.of(2026, 9, 1), "03:00");
        run(at.grades::moveUp);
        assertThat(RollOverScene.gradeOf(mothers)).isEqualTo(4);
        run(at.grades::moveUp);
        assertThat(RollOverScene.gradeOf(mothers)).isEqualTo(4);
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> identities.undo(join));
        assertThat(RollOverScene.gradeOf(fathers)).isEqualTo(4);
    }
}
