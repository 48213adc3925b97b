package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a permission for one day is good for, with its code and without. */
class CollectCodeRuleTest {

    private static final Adult MOTHER = adult("李梅", "13800000001");
    private static final Adult NEIGHBOUR = adult("赵芳", null);
    private static final DateRange EVER = DateRange.since(MONDAY.minusMonths(6));

    private record Case(String what, FileOf file, CollectReason withCode, CollectReason without) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "a code of today",
                        childOf(8).coded(NEIGHBOUR, MONDAY),
                        CollectReason.COLLECT_WITH_CODE,
                        CollectReason.COLLECT_NEEDS_CODE),
                new Case(
                        "a code that was used",
                        childOf(8).coded(NEIGHBOUR, MONDAY).used(),
                        CollectReason.COLLECT_CODE_USED,
                        CollectReason.COLLECT_CODE_USED),
                new Case(
                        "a code of yesterday",
                        childOf(8).coded(NEIGHBOUR, MONDAY.minusDays(1)),
                        CollectReason.COLLECT_CODE_OF_ANOTHER_DAY,
                        CollectReason.COLLECT_EXPIRED),
                new Case(
                        "a code of tomorrow",
                        childOf(8).coded(NEIGHBOUR, MONDAY.plusDays(1)),
                        CollectReason.COLLECT_CODE_OF_ANOTHER_DAY,
                        CollectReason.COLLECT_NOT_AUTHORISED),
                new Case(
                        "a ban beats a code",
                        childOf(8).forbidden(NEIGHBOUR, EVER).coded(NEIGHBOUR, MONDAY),
                        CollectReason.COLLECT_FORBIDDEN,
                        CollectReason.COLLECT_FORBIDDEN),
                new Case(
                        "a ban of somebody of the same name beats a code",
                        childOf(8).forbidden(adult("赵芳", "13800000009"), EVER).coded(NEIGHBOUR, MONDAY),
                        CollectReason.COLLECT_LIKE_FORBIDDEN,
                        CollectReason.COLLECT_LIKE_FORBIDDEN),
                new Case(
                        "a block beats a code",
                        childOf(8).blocked(NEIGHBOUR).coded(NEIGHBOUR, MONDAY),
                        CollectReason.COLLECT_GUARDIAN_BLOCKED,
                        CollectReason.COLLECT_GUARDIAN_BLOCKED),
                new Case(
                        "who may come anyway needs no code",
                        childOf(8).allowed(NEIGHBOUR, EVER).coded(NEIGHBOUR, MONDAY),
                        CollectReason.COLLECT_WITH_CODE,
                        CollectReason.COLLECT_AS_AUTHORISED),
                new Case(
                        "a code beside a guardian changes nothing for the guardian",
                        childOf(8).guardian(MOTHER).coded(MOTHER, MONDAY),
                        CollectReason.COLLECT_WITH_CODE,
                        CollectReason.COLLECT_AS_GUARDIAN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isGoodOnceOnItsDayAndBeatsNoBan(Case one) {
        PickupAuthority shown = one.file().last();
        ChildFile file = one.file().file();
        assertThat(CollectRule.decideByCode(file, shown, MONDAY)).isEqualTo(CollectDecision.of(one.withCode()));
        assertThat(CollectRule.decide(file, shown.adult(), MONDAY)).isEqualTo(CollectDecision.of(one.without()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isGoodNoMoreOnceItIsWithdrawn(Case one) {
        PickupAuthority shown = one.file().withdrawn().last();
        assertThat(CollectRule.decideByCode(one.file().file(), shown, MONDAY).allowed())
                .isFalse();
    }
}
