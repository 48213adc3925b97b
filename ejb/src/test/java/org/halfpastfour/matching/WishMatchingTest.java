package org.halfpastfour.matching;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.matching.Wishing.answers;
import static org.halfpastfour.matching.Wishing.classId;
import static org.halfpastfour.matching.Wishing.given;
import static org.halfpastfour.matching.Wishing.listId;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishMatchingTest {

    @Test
    void theLowerLotGoesFirstAndTheOtherReadsThatItWasFull() {
        Matched matched = new Wishing().offering(1, 1).child(0, 1).child(0, 1).matched();
        assertThat(given(matched, 0)).containsExactly(0);
        assertThat(answers(matched, 0)).containsExactly(WishAnswer.GIVEN, WishAnswer.ENOUGH);
        assertThat(given(matched, 1)).containsExactly(1);
        assertThat(answers(matched, 1)).containsExactly(WishAnswer.FULL, WishAnswer.GIVEN);
    }

    @Test
    void aLowerBucketGoesBeforeEveryLot() {
        Matched matched = new Wishing()
                .offering(1)
                .child(0)
                .with(1, 1, List.of(new RankedWish(classId(0), 0)))
                .matched();
        assertThat(given(matched, 0)).isEmpty();
        assertThat(given(matched, 1)).containsExactly(0);
    }

    @Test
    void nobodyLosesAPlaceToAPlaceThatSomebodyElseRankedLower() {
        Matched matched =
                new Wishing().offering(1, 1, 1).child(0).child(0, 1).child(1, 2).matched();
        assertThat(given(matched, 1)).containsExactly(1);
        assertThat(given(matched, 2)).containsExactly(2);
    }

    @Test
    void whatIsNotForTheAgeIsNeverGivenAndSaysSo() {
        Matched matched = new Wishing()
                .offering(3)
                .with(1, 1, List.of(new RankedWish(classId(0), 1, WishAnswer.NOT_FOR_AGE)))
                .matched();
        assertThat(given(matched, 0)).isEmpty();
        assertThat(answers(matched, 0)).containsExactly(WishAnswer.NOT_FOR_AGE);
    }

    @Test
    void siblingsAreTakenTogetherOrNotAtAll() {
        Matched matched =
                new Wishing().offering(2, 2).child(0).siblings(2, 0, 1).matched();
        assertThat(given(matched, 1)).containsExactly(1);
        assertThat(answers(matched, 1)).containsExactly(WishAnswer.FULL, WishAnswer.GIVEN);
    }

    @Test
    void aPlaceThatIsTooFewForSiblingsGoesToWhoComesNext() {
        Matched matched =
                new Wishing().offering(2).child(0).siblings(2, 0).child(0).matched();
        assertThat(given(matched, 1)).isEmpty();
        assertThat(given(matched, 2)).containsExactly(0);
        assertThat(matched.objections()).isEmpty();
    }

    @Test
    void asManyDaysAsAreNeededTogetherFromTheBestThatCanBeHad() {
        Matched matched = new Wishing()
                .offering(1, Set.of(MONDAY))
                .offering(1, Set.of(MONDAY, TUESDAY))
                .offering(1, Set.of(WEDNESDAY))
                .list(1, 2, 0, 1, 2)
                .matched();
        assertThat(given(matched, 0)).containsExactly(0, 2);
        assertThat(answers(matched, 0)).containsExactly(WishAnswer.GIVEN, WishAnswer.ENOUGH, WishAnswer.GIVEN);
    }

    @Test
    void fewerDaysThanAreNeededAreNoneWhichIsSaidAndThePlaceIsForOthers() {
        Matched matched = new Wishing()
                .offering(1, Set.of(MONDAY))
                .offering(1, Set.of(TUESDAY))
                .child(1)
                .list(1, 2, 0, 1)
                .child(0)
                .matched();
        assertThat(given(matched, 1)).isEmpty();
        assertThat(answers(matched, 1)).containsExactly(WishAnswer.TOO_FEW_DAYS, WishAnswer.FULL);
        assertThat(given(matched, 2)).containsExactly(0);
    }

    @Test
    void classesAtTheSameTimeAreNeverGivenTogether() {
        Matched matched = new Wishing()
                .offering(1, Set.of(MONDAY, TUESDAY))
                .offering(1, Set.of(MONDAY, WEDNESDAY), 0)
                .offering(1, Set.of(THURSDAY))
                .list(1, 3, 0, 1, 2)
                .matched();
        assertThat(given(matched, 0)).containsExactly(0, 2);
        assertThat(answers(matched, 0)).containsExactly(WishAnswer.GIVEN, WishAnswer.OVERLAPS, WishAnswer.GIVEN);
    }

    /** Whatever is given, one of the three would be right to object. */
    @Test
    void whereSiblingsMakeAStableAnswerImpossibleTheFewestCouldObjectAndAreNamed() {
        Matched matched = new Wishing()
                .offering(2, 1)
                .with(2, 1, List.of(new RankedWish(classId(0), 1)))
                .with(1, 1, List.of(new RankedWish(classId(1), 1), new RankedWish(classId(0), 0)))
                .with(1, 1, List.of(new RankedWish(classId(0), 2), new RankedWish(classId(1), 0)))
                .matched();
        assertThat(matched.objections()).hasSize(1);
        int objecting = (int) matched.objections().getFirst().list().getLeastSignificantBits();
        assertThat(answers(matched, objecting)).contains(WishAnswer.KNOTTED);
        assertThat(listId(objecting)).isEqualTo(matched.objections().getFirst().list());
    }

    @Test
    void howManyDaysAreInReachIsKnownBeforeWishesAreSent() {
        WishedClass one = new WishedClass(classId(0), 1, Set.of(MONDAY), Set.of());
        WishedClass sameTime = new WishedClass(classId(1), 1, Set.of(MONDAY, TUESDAY), Set.of(classId(0)));
        assertThat(WishMatching.isInReach(List.of(one, sameTime), 2)).isTrue();
        assertThat(WishMatching.isInReach(List.of(one, sameTime), 3)).isFalse();
    }
}
