package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.placing.WishScene.ASKED;
import static org.halfpastfour.placing.WishScene.COLLECTED;
import static org.halfpastfour.placing.WishScene.TERM;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

class WishesDbTest {

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("周一课堂", 1, MONDAY);
    private final SeriesId tuesday = at.offered("周二课堂", 1, TUESDAY);
    private final WishRoundId round = at.opened();
    private final Household family = at.scene.household(2);

    @Test
    void theLastWordCounts() {
        at.send(family, monday, tuesday);
        at.send(family, tuesday, monday);
        assertThat(at.read(family).ranked()).extracting(WishRow::series).containsExactly(tuesday, monday);
        assertThat(number("SELECT count(*) FROM programme.wish_list WHERE round_id = ?", round.value()))
                .isEqualTo(1);
    }

    @Test
    void brothersAndSistersShareAListUntilOneHasAnother() {
        at.send(family, List.of(family.children().get(1)), 1, monday);
        assertThat(sent()).hasSize(2).allMatch(view -> view.together().size() == 1);
        at.send(family, tuesday);
        assertThat(sent()).hasSize(2).allMatch(view -> view.together().isEmpty());
    }

    @Test
    void whoTakesWishesBackHasNone() {
        at.send(family, monday);
        run(() -> {
            at.wishes.takeBack(TERM, family.child(), null);
            return null;
        });
        Told.of(PlacingError.WISHES_NOT_FOUND, () -> at.read(family));
    }

    @Test
    void wishesAreSentFromTheFirstMomentToTheLastOne() {
        at.scene.clock.put(COLLECTED.minusDays(1), "23:59");
        at.send(family, monday);
        at.scene.clock.put(COLLECTED, "00:00");
        Told.of(PlacingError.WISHES_NOT_COLLECTED, () -> at.send(family, tuesday));
        assertThat(at.read(family).ranked()).extracting(WishRow::series).containsExactly(monday);
    }

    @Test
    void nobodyReadsOrSendsForAnotherFamily() {
        at.send(family, monday);
        at.scene.asParentOf(at.scene.household(1));
        Told.of(AccountError.NOT_FOUND, () -> run(() -> at.wishes.of(TERM, family.child(), family.id())));
        Told.of(AccountError.NOT_FOUND, () -> run(() -> at.wishes.of(TERM, family.child(), null)));
        Told.of(AccountError.NOT_FOUND, () -> run(() -> at.wishes.sent(round, family.id())));
        Told.of(
                AccountError.NOT_FOUND,
                () -> run(() -> at.wishes.send(
                        new SendWishes(TERM, family.id(), family.child(), List.of(), List.of(monday), 1))));
    }

    @Test
    void anotherHouseholdOfTheChildHasAListOfItsOwnAndLearnsNothing() {
        Household other = at.scene.household(1);
        alsoBelongsTo(other);
        at.send(family, monday);
        at.scene.asParentOf(other);
        Told.of(PlacingError.WISHES_NOT_FOUND, () -> run(() -> at.wishes.of(TERM, family.child(), null)));
        run(() -> at.wishes.send(new SendWishes(TERM, null, family.child(), List.of(), List.of(tuesday), 1)));
        assertThat(at.read(family).ranked()).extracting(WishRow::series).containsExactly(monday);
    }

    @Test
    void aClassOfAnotherHomeOrOneThatIsOpenAlreadyIsNoWish() {
        SeriesId elsewhere = new WishScene().offered("别处", 1, WEDNESDAY);
        assertThatThrownBy(() -> at.send(family, monday, elsewhere))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::code)
                        .containsExactly(PlacingError.CLASS_NOT_TO_BE_WISHED.code()));
    }

    @Test
    void moreDaysThanTheClassesHaveTogetherAreRefused() {
        at.send(family, List.of(), 2, monday, tuesday);
        assertThatThrownBy(() -> at.send(family, List.of(), 3, monday, tuesday))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("atLeast"));
    }

    @Test
    void theDatabaseKnowsOneListOfAChildAndARankForEachClass() {
        at.send(family, monday);
        assertThatThrownBy(() -> sql(
                        """
                WITH list AS (SELECT l.* FROM programme.wish_list l WHERE l.household_id = ?)
                INSERT INTO programme.wish_child SELECT list.id, ?, list.term_id, list.household_id FROM list
                UNION ALL SELECT list.id, ?, list.term_id, list.household_id FROM list""",
                        family.id().value(),
                        family.child().value(),
                        family.children().get(1).value()))
                .hasMessageContaining("wish_child");
        assertThatThrownBy(() -> sql(
                        "INSERT INTO programme.wish (list_id, rank, series_id) SELECT id, 2, ? FROM programme.wish_list WHERE household_id = ?",
                        monday.value(),
                        family.id().value()))
                .hasMessageContaining("wish_once");
    }

    @Test
    void aHomeAsksOnceForATermAndBeforeItBegins() {
        Told.of(PlacingError.ROUND_THERE_ALREADY, at::opened);
        assertThatThrownBy(() ->
                        run(() -> at.placings.open(new AskForWishes(at.scene.home, TERM, ASKED, ASKED.plusDays(60)))))
                .isInstanceOf(InvalidInput.class);
    }

    private List<WishesView> sent() {
        at.scene.asParentOf(family);
        return run(() -> at.wishes.sent(round, family.id()));
    }

    private void alsoBelongsTo(Household other) {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (gen_random_uuid(), ?, ?, '2025-11-23')",
                other.id().value(),
                family.child().value());
    }
}
