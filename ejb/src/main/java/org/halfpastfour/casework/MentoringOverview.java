package org.halfpastfour.casework;

import java.util.List;

/** Pairs and titles: one's own, and all of the supervised districts; pairs that go on and titles that end soon come first. */
public record MentoringOverview(List<PairView> pairs, List<TitleView> titles) {

    public MentoringOverview {
        pairs = List.copyOf(pairs);
        titles = List.copyOf(titles);
    }
}
