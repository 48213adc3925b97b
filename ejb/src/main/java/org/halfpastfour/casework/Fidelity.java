package org.halfpastfour.casework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How true to its template a meeting was held: what was said of each item of the checklist, in its order. What is not
 * applicable is not counted.
 */
public record Fidelity(List<Kept> items) {

    /** What was said of an item. */
    public enum Kept {
        YES('Y'),
        NO('N'),
        NOT_APPLICABLE('A'),
        NOT_SAID('-');

        private final char letter;

        Kept(char letter) {
            this.letter = letter;
        }

        private static Kept of(int letter) {
            return Arrays.stream(values())
                    .filter(kept -> kept.letter == letter)
                    .findFirst()
                    .orElse(NOT_SAID);
        }
    }

    public Fidelity {
        items = List.copyOf(items);
    }

    static Fidelity read(String letters, int size) {
        return new Fidelity(IntStream.range(0, size)
                .mapToObj(item -> item < letters.length() ? Kept.of(letters.charAt(item)) : Kept.NOT_SAID)
                .toList());
    }

    String letters() {
        return items.stream().map(kept -> String.valueOf(kept.letter)).collect(Collectors.joining());
    }

    /** Those that were met. */
    public int met() {
        return count(Kept.YES);
    }

    /** Those of which something was said and that were applicable. */
    public int counted() {
        return count(Kept.YES) + count(Kept.NO);
    }

    private int count(Kept wanted) {
        return (int) items.stream().filter(kept -> kept == wanted).count();
    }
}
