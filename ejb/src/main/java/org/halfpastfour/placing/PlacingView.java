package org.halfpastfour.placing;

import java.util.List;

/**
 * A round as the staff of its home sees it: of wishes that are still collected only how many there are.
 *
 * @param lists how many lists were sent
 * @param children how many children they are of
 * @param first children who were given their first wish
 * @param classes empty while wishes are collected
 * @param without children without a class
 */
public record PlacingView(
        WishRoundSummary round,
        int lists,
        int children,
        int first,
        List<PlacedClassView> classes,
        List<PlacedRow> without) {

    public PlacingView {
        classes = List.copyOf(classes);
        without = List.copyOf(without);
    }
}
