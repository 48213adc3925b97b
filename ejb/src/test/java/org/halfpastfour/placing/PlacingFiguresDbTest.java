package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** What publishing answers is what the table shows: nobody who is hidden from who publishes is in a number of it. */
class PlacingFiguresDbTest {

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("四点半课堂", 2, MONDAY);
    private final Household fathers = at.scene.household(1);
    private final Household mothers = at.scene.withPriority(at.scene.household(1));
    private final Household others = at.scene.withPriority(at.scene.household(1));
    private final WishRoundId round = at.opened();

    PlacingFiguresDbTest() {
        sql(
                "INSERT INTO programme.guardianship"
                        + " (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', '2026-01-01', now(), '法院')",
                Ids.next(),
                mothers.child().value(),
                fathers.adult().value());
        Stream.of(fathers, mothers, others).forEach(each -> at.send(each, monday));
        at.place(round);
    }

    private void asFather() {
        at.scene.asker.become(fathers.parent(), Set.of(at.scene.home.value()), Set.of());
    }

    @Test
    void publishingAnswersTheFiguresOfTheTable() {
        asFather();
        PlacingView table = run(() -> at.placings.view(round));
        PublishedSummary published = run(() -> at.placings.publish(round));
        assertThat(table.lists()).isEqualTo(2);
        assertThat(published).isEqualTo(new PublishedSummary(2, 1, 1, 0, 0));
    }

    @Test
    void afterwardsAClassHasAsManyPlacesTakenAsNamesStandInIt() {
        at.publish(round);
        asFather();
        PlacedClassView placed = run(() -> at.placings.view(round)).classes().getFirst();
        assertThat(placed.placed()).hasSize(1);
        assertThat(placed.offered().free()).isOne();
        assertThat(run(() -> at.placings.classesOf(round)).getFirst().free()).isOne();
        at.scene.asStaff();
        assertThat(run(() -> at.placings.classesOf(round)).getFirst().free()).isZero();
    }
}
