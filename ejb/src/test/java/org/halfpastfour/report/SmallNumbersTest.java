package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void oneToFourAreSmallAndNoneIsNot() {
        assertThat(List.of(1L, 2L, 3L, 4L)).allMatch(SmallNumbers::isSmall);
        assertThat(List.of(0L, 5L, 100L)).noneMatch(SmallNumbers::isSmall);
    }

    @Test
    void aSinglePartIsNotHeldBackAlone() {
        assertThat(SmallNumbers.heldBack(List.of(20L, 3L, 9L, 0L))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void severalFoursAreNotHeldBackAmongThemselves() {
        assertThat(SmallNumbers.heldBack(List.of(4L, 4L, 30L))).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(SmallNumbers.heldBack(List.of(4L, 3L, 30L))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whereNoOtherPartHelpsTheSumIsHeldBack() {
        assertThat(SmallNumbers.holdsBackSum(List.of(4L, 4L))).isTrue();
        assertThat(SmallNumbers.holdsBackSum(List.of(3L, 3L))).isFalse();
        assertThat(SmallNumbers.holdsBackSum(List.of(9L))).isFalse();
        assertThat(SmallNumbers.holdsBackSum(List.of(2L, 1L))).isTrue();
    }

    /** Whoever knows the sum, the parts that are shown, and that one at least of the others is small, cannot tell a part. */
    @Property(tries = 300)
    void noPartCanBeWorkedOut(@ForAll @Size(min = 1, max = 4) List<@LongRange(max = 7) Long> parts) {
        Set<Integer> held = SmallNumbers.heldBack(parts);
        if (SmallNumbers.holdsBackSum(parts) || held.isEmpty()) {
            return;
        }
        List<List<Long>> possible = new ArrayList<>();
        guess(parts, held, 0, new ArrayList<>(), possible);
        held.stream().filter(at -> SmallNumbers.isSmall(parts.get(at))).forEach(at -> {
            Set<Long> found = new HashSet<>();
            possible.forEach(guess -> found.add(guess.get(at)));
            assertThat(found).as("part %s of %s", at, parts).hasSizeGreaterThan(1);
        });
    }

    private static void guess(
            List<Long> parts, Set<Integer> held, int at, List<Long> guessed, List<List<Long>> possible) {
        if (at == parts.size()) {
            long sum = parts.stream().mapToLong(Long::longValue).sum();
            if (guessed.stream().mapToLong(Long::longValue).sum() == sum
                    && held.stream().map(guessed::get).anyMatch(SmallNumbers::isSmall)) {
                possible.add(List.copyOf(guessed));
            }
            return;
        }
        if (!held.contains(at)) {
            guessed.add(parts.get(at));
            guess(parts, held, at + 1, guessed, possible);
            guessed.removeLast();
            return;
        }
        for (long number = 0; number <= 12; number++) {
            guessed.add(number);
            guess(parts, held, at + 1, guessed, possible);
            guessed.removeLast();
        }
    }
}
