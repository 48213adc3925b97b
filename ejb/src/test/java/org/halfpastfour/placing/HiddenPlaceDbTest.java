package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** The last place of a class is a hidden child's: a move there is refused, and not by a number that who asks does not see. */
class HiddenPlaceDbTest {

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("四点半课堂", 2, MONDAY);
    private final Household fathers = at.scene.household(1);
    private final Household mothers = at.scene.withPriority(at.scene.household(1));
    private final Household others = at.scene.withPriority(at.scene.household(1));
    private final Household without = at.scene.household(1);
    private final WishRoundId round = at.opened();

    @Test
    void aMoveToAClassThatAHiddenChildFillsIsRefusedWithoutSayingWhy() {
        sql(
                "INSERT INTO programme.guardianship"
                        + " (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', '2026-01-01', now(), '法院')",
                Ids.next(),
                mothers.child().value(),
                fathers.adult().value());
        Stream.of(mothers, others, without).forEach(each -> at.send(each, monday));
        WishListId list = at.place(round).without().stream()
                .filter(row -> row.child().equals(without.child()))
                .map(PlacedRow::list)
                .findFirst()
                .orElseThrow();
        MovePlaced move = new MovePlaced(round, list, without.child(), null, monday, "家里有困难");
        at.scene.asker.become(fathers.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> at.placings.move(move))).matches(PlacingError.CLASS_TAKES_NOBODY::stopped);
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> at.placings.move(move))).matches(PlacingError.CLASS_FULL::stopped);
    }
}
