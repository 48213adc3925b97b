package org.halfpastfour.placing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.placing.WishScene.FIRST;
import static org.halfpastfour.placing.WishScene.LAST;
import static org.halfpastfour.placing.WishScene.TERM;
import static org.halfpastfour.placing.WishScene.placedIn;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

class PlacingsDbTest {

    private final WishScene at = new WishScene();
    private final SeriesId monday = at.offered("周一课堂", 1, MONDAY);
    private final SeriesId tuesday = at.offered("周二课堂", 1, TUESDAY);
    private final WishRoundId round = at.opened();
    private final Household one = at.scene.household(1);
    private final Household two = at.scene.household(1);
    private final Household three = at.scene.household(1);

    @Test
    void placesAreGivenOnceNobodyCanChangeWishesAnyMore() {
        at.send(one, monday);
        at.scene.asStaff();
        Told.of(PlacingError.STILL_COLLECTING, () -> run(() -> at.placings.place(round)));
        assertThat(at.place(round).round().stage()).isEqualTo(WishStage.DRAFT);
    }

    @Test
    void untilItIsPublishedAFamilyReadsOnlyWhatItSent() {
        at.send(one, monday);
        at.place(round);
        WishesView read = at.read(one);
        assertThat(read.given()).isEmpty();
        assertThat(read.lot()).isNull();
        assertThat(read.ranked()).extracting(WishRow::answer).containsOnlyNulls();
    }

    @Test
    void publishedEverybodyReadsWhyAndIsBookedOrWaits() {
        Stream.of(one, two, three).forEach(each -> at.send(each, monday, tuesday));
        PlacingView draft = at.place(round);
        Household first = whoIsIn(draft, monday);
        Household second = whoIsIn(draft, tuesday);
        Household last = Stream.of(one, two, three)
                .filter(each -> !each.equals(first) && !each.equals(second))
                .findFirst()
                .orElseThrow();
        PublishedSummary published = at.publish(round);
        assertThat(published).isEqualTo(new PublishedSummary(3, 2, 1, 0, 0));
        assertThat(at.read(first).ranked())
                .extracting(WishRow::answer)
                .containsExactly(WishAnswer.GIVEN, WishAnswer.ENOUGH);
        assertThat(at.read(second).ranked())
                .extracting(WishRow::answer)
                .containsExactly(WishAnswer.FULL, WishAnswer.GIVEN);
        assertThat(at.read(last).ranked())
                .extracting(WishRow::answer)
                .containsExactly(WishAnswer.FULL, WishAnswer.FULL);
        assertThat(at.read(last).lot()).isEqualTo(3);
        assertThat(bookings(first)).hasSize(2).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
        assertThat(bookings(last)).hasSize(2).extracting(BookingSummary::state).containsOnly(BookingState.WAITING);
    }

    @Test
    void eachHouseholdIsToldOnceThatItIsAnswered() {
        Household pair = at.scene.household(2);
        at.send(pair, monday);
        at.send(one, monday);
        at.place(round);
        at.scene.wiring.told();
        at.publish(round);
        assertThat(at.scene.wiring.told().stream().filter(WishesAnswered.class::isInstance))
                .containsExactlyInAnyOrder(
                        new WishesAnswered(round, TERM, at.scene.home, pair.id()),
                        new WishesAnswered(round, TERM, at.scene.home, one.id()));
    }

    @Test
    void aCodeOfPriorityGoesFirstWhateverTheLot() {
        Stream.of(one, two).forEach(each -> at.send(each, monday));
        at.send(at.scene.withPriority(three), monday);
        assertThat(placedIn(at.place(round), monday)).containsExactly(three.child());
    }

    @Test
    void whoseBrotherOrSisterComesToTheProgrammeGoesBeforeOthers() {
        SeriesId large = at.offeredBeside("大课堂", 2, MONDAY);
        Household pair = at.scene.household(2);
        Stream.of(one, two, three).forEach(each -> at.send(each, large));
        at.send(pair, large);
        at.scene.clock.put(FIRST, "08:00");
        at.bookFirst(pair, pair.children().get(1), large);
        assertThat(placedIn(at.placeNow(round), large)).containsExactly(pair.child());
    }

    @Test
    void runAgainItGivesTheSame() {
        Stream.of(one, two, three).forEach(each -> at.send(each, monday, tuesday));
        PlacingView before = at.place(round);
        assertThat(at.place(round)).isEqualTo(before);
    }

    @Test
    void siblingsComeTogetherOrNotAtAll() {
        SeriesId large = at.offeredBeside("大课堂", 2, MONDAY);
        Household pair = at.scene.household(2);
        at.send(pair, List.of(pair.children().get(1)), 1, monday, large);
        PlacingView draft = at.place(round);
        assertThat(placedIn(draft, large)).containsExactlyInAnyOrderElementsOf(pair.children());
        at.publish(round);
        assertThat(bookings(pair)).hasSize(4).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
    }

    @Test
    void ofTwoHouseholdsOfAChildTheLaterReadsThatItCannotComeThen() {
        SeriesId beside = at.offeredBeside("另一课堂", 5, MONDAY);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (gen_random_uuid(), ?, ?, '2025-11-23')",
                two.id().value(),
                one.child().value());
        at.send(one, monday);
        at.scene.asParentOf(two);
        run(() -> at.wishes.send(new SendWishes(TERM, two.id(), one.child(), List.of(), List.of(beside, tuesday), 1)));
        at.place(round);
        at.publish(round);
        at.scene.asParentOf(two);
        assertThat(run(() -> at.wishes.of(TERM, one.child(), two.id())).ranked())
                .extracting(WishRow::answer)
                .containsExactly(WishAnswer.OVERLAPS, WishAnswer.GIVEN);
        assertThat(at.read(one).ranked()).extracting(WishRow::answer).containsExactly(WishAnswer.GIVEN);
    }

    @Test
    void aChildIsMovedForAReasonThatIsKeptAndSaysWho() {
        SeriesId large = at.offeredBeside("大课堂", 2, MONDAY);
        Stream.of(one, two).forEach(each -> at.send(each, monday));
        PlacingView draft = at.place(round);
        PlacedRow without = draft.without().getFirst();
        PlacingView moved = move(without.list(), without.child(), null, large);
        assertThat(moved.without()).isEmpty();
        assertThat(moved.classes().stream()
                        .flatMap(each -> each.placed().stream())
                        .filter(row -> row.child().equals(without.child())))
                .singleElement()
                .satisfies(row -> assertThat(row.move())
                        .isNotNull()
                        .extracting(MoveView::reason)
                        .isEqualTo("妈妈来电话同意"));
        at.publish(round);
        Household other = without.child().equals(one.child()) ? one : two;
        assertThat(at.read(other).byHand()).isTrue();
        assertThat(bookings(other)).hasSize(2).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
    }

    @Test
    void noClassGetsMoreByHandThanItHasPlaces() {
        Stream.of(one, two).forEach(each -> at.send(each, monday));
        PlacedRow without = at.place(round).without().getFirst();
        Told.of(PlacingError.CLASS_FULL, () -> move(without.list(), without.child(), null, monday));
    }

    @Test
    void nobodyMovesTheOwnFamily() {
        at.send(one, monday);
        PlacingView draft = at.place(round);
        PlacedRow own = draft.classes().stream()
                .flatMap(each -> each.placed().stream())
                .findFirst()
                .orElseThrow();
        at.scene.asker.become(one.parent(), Set.of(at.scene.home.value()), Set.of());
        Told.of(
                FamilyError.ABOUT_ONESELF,
                () -> run(
                        () -> at.placings.move(new MovePlaced(round, own.list(), own.child(), monday, tuesday, "方便"))));
    }

    @Test
    void theStaffOfAnotherHomeFindsNothing() {
        at.send(one, monday);
        at.scene.asker.become(at.scene.staffAccount, Set.of(new WishScene().scene.home.value()), Set.of());
        Told.of(PlacingError.ROUND_NOT_FOUND, () -> run(() -> at.placings.view(round)));
        Told.of(PlacingError.ROUND_NOT_FOUND, () -> run(() -> at.placings.place(round)));
        Told.of(AccountError.NOT_FOUND, () -> run(() -> at.placings.roundsOf(at.scene.home)));
    }

    @Test
    void whatIsPublishedStands() {
        at.send(one, monday);
        at.place(round);
        at.publish(round);
        Told.of(PlacingError.NO_DRAFT, () -> at.place(round));
        Told.of(PlacingError.NO_DRAFT, () -> at.publish(round));
        assertThatThrownBy(
                        () -> sql("UPDATE programme.wish_round SET version = version + 1 WHERE id = ?", round.value()))
                .hasMessageContaining("wish_round_stage");
        assertThatThrownBy(() -> sql("UPDATE programme.wish_list SET at_least = 2 WHERE round_id = ?", round.value()))
                .hasMessageContaining("wish_list_collected");
    }

    @Test
    void whereAClassHasFewerPlacesByNowNothingIsPublished() {
        Stream.of(one, two).forEach(each -> at.send(each, tuesday));
        at.place(round);
        sql(
                "UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停水' WHERE series_id = ?",
                tuesday.value());
        Told.of(PlacingError.PLACES_CHANGED, () -> at.publish(round));
        assertThat(Stream.of(one, two).flatMap(each -> bookings(each).stream())).isEmpty();
    }

    private PlacingView move(WishListId list, ChildId child, SeriesId from, SeriesId to) {
        at.scene.asStaff();
        return run(() -> at.placings.move(new MovePlaced(round, list, child, from, to, "妈妈来电话同意")));
    }

    private Household whoIsIn(PlacingView draft, SeriesId series) {
        ChildId child = placedIn(draft, series).getFirst();
        return Stream.of(one, two, three)
                .filter(each -> each.child().equals(child))
                .findFirst()
                .orElseThrow();
    }

    private List<BookingSummary> bookings(Household of) {
        at.scene.asParentOf(of);
        return run(() -> at.signUp.bookingsOf(of.id(), FIRST, LAST));
    }
}
