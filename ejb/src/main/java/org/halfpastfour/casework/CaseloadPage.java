package org.halfpastfour.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of one's cases, those who need attention first among all that were found and not only among those shown.
 *
 * @param next the cursor to ask for what follows, or null when nothing does
 * @param total how many cases were found
 * @param attention how many of them need attention
 * @param reasons how often each reason is open among those that the text finds; none that is not
 * @param cases how many cases there are, found or not
 */
public record CaseloadPage(
        List<CaseloadRow> items,
        @Nullable String next,
        int total,
        int attention,
        Map<Attention, Integer> reasons,
        int cases) {

    public CaseloadPage {
        items = List.copyOf(items);
        reasons = reasons.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(reasons));
    }
}
