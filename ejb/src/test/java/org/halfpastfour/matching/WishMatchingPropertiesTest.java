package org.halfpastfour.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WishMatchingPropertiesTest {

    private static final int MANY = 12;
    private static final int FEW = 4;

    @Property
    void withoutSiblingsAndSeveralDaysNobodyCouldObject(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, MANY, false, false);
        Matched matched = wishing.matched();
        assertThat(matched.objections()).isEmpty();
        assertThat(wishing.objections(matched.given())).isZero();
    }

    @Property
    void whoCouldObjectIsNamedAndNobodyElse(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, MANY, true, true);
        Matched matched = wishing.matched();
        assertThat(matched.objections()).hasSize(wishing.objections(matched.given()));
    }

    @Property(tries = 500)
    void inSmallCitiesNoAnswerHasFewerWhoCouldObject(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, FEW, true, true);
        assertThat(wishing.matched().objections()).hasSize(fewest(wishing, 0, new HashMap<>()));
    }

    @Property
    void noClassHasMoreChildrenThanPlaces(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, MANY, true, true);
        Map<UUID, List<UUID>> given = wishing.matched().given();
        assertThat(wishing.classes)
                .allSatisfy(each -> assertThat(taken(wishing, given, each.id())).isLessThanOrEqualTo(each.places()));
    }

    @Property
    void everybodyIsGivenWhatWasRankedOrNothing(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, MANY, true, true);
        Matched matched = wishing.matched();
        assertThat(wishing.lists).allSatisfy(list -> {
            List<UUID> given = matched.given().get(list.id());
            assertThat(given.isEmpty() || wishing.options(list).contains(given)).isTrue();
            List<WishAnswer> answers = matched.answers().get(list.id());
            assertThat(answers).hasSameSizeAs(list.wishes());
            assertThat(answers.stream().filter(WishAnswer.GIVEN::equals)).hasSameSizeAs(given);
        });
    }

    @Property
    void theOrderInWhichTheyComeChangesNothing(@ForAll long seed) {
        Wishing wishing = Wishing.ofChance(seed, MANY, true, true);
        List<RankedList> lists = new ArrayList<>(wishing.lists);
        List<WishedClass> classes = new ArrayList<>(wishing.classes);
        Collections.shuffle(lists, new Random(seed));
        Collections.shuffle(classes, new Random(seed));
        assertThat(WishMatching.of(classes, lists)).isEqualTo(wishing.matched());
    }

    @Property
    void withMorePlacesNoChildIsWorseOff(@ForAll long seed, @ForAll @IntRange(max = 3) int more) {
        Wishing wishing = Wishing.ofChance(seed, MANY, false, false);
        WishedClass first = wishing.classes.getFirst();
        List<WishedClass> larger = new ArrayList<>(wishing.classes);
        larger.set(0, new WishedClass(first.id(), first.places() + more, first.weekdays(), first.clashes()));
        Matched before = wishing.matched();
        Matched after = WishMatching.of(larger, wishing.lists);
        assertThat(wishing.lists)
                .allSatisfy(list -> assertThat(rank(list, after)).isLessThanOrEqualTo(rank(list, before)));
    }

    /** Of all answers, whatever they are. */
    private static int fewest(Wishing wishing, int list, Map<UUID, List<UUID>> given) {
        if (list == wishing.lists.size()) {
            return wishing.objections(given);
        }
        RankedList next = wishing.lists.get(list);
        int fewest = fewest(wishing, list + 1, given);
        for (List<UUID> option : wishing.options(next)) {
            given.put(next.id(), option);
            if (option.stream()
                    .allMatch(id ->
                            taken(wishing, given, id) <= wishing.offered(id).places())) {
                fewest = Math.min(fewest, fewest(wishing, list + 1, given));
            }
            given.remove(next.id());
        }
        return fewest;
    }

    private static int taken(Wishing wishing, Map<UUID, List<UUID>> given, UUID id) {
        return wishing.lists.stream()
                .filter(list -> given.getOrDefault(list.id(), List.of()).contains(id))
                .mapToInt(RankedList::children)
                .sum();
    }

    private static int rank(RankedList list, Matched matched) {
        List<UUID> given = matched.given().get(list.id());
        return given.isEmpty()
                ? Integer.MAX_VALUE
                : list.wishes().stream().map(RankedWish::wished).toList().indexOf(given.getFirst());
    }
}
