package org.halfpastfour.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What a list may be given, the best first: sets of its classes that have the days it needs, of which none could be left
 * out and none are at the same time. Two are compared by their best class, then by the next.
 */
final class Bundles {

    private final List<WishedClass> fitting;
    private final int atLeast;
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    private Bundles(List<WishedClass> fitting, int atLeast) {
        this.fitting = fitting;
        this.atLeast = atLeast;
    }

    /** By the places of the classes in this list, which is in the family's order. */
    static List<List<Integer>> of(List<WishedClass> fitting, int atLeast) {
        Bundles bundles = new Bundles(fitting, atLeast);
        bundles.from(0);
        return bundles.found;
    }

    private void from(int first) {
        for (int next = first; next < fitting.size(); next++) {
            if (isFree(next)) {
                chosen.add(next);
                closeOrGoOn(next);
                chosen.removeLast();
            }
        }
    }

    private void closeOrGoOn(int last) {
        if (days(-1) < atLeast) {
            from(last + 1);
        } else if (chosen.stream().allMatch(each -> days(each) < atLeast)) {
            found.add(List.copyOf(chosen));
        }
    }

    private boolean isFree(int next) {
        return chosen.stream().noneMatch(each -> fitting.get(each).clashesWith(fitting.get(next)));
    }

    private int days(int without) {
        int bits = 0;
        for (int each : chosen) {
            bits |= each == without ? 0 : fitting.get(each).dayBits();
        }
        return Integer.bitCount(bits);
    }
}
