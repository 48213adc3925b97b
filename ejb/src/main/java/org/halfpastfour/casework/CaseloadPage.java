package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of one's cases, those who need attention first among all that were found and not only among those shown.
 *
 * @param next the cursor to ask for what follows, or null when nothing does
 * @param total how many cases were found
 * @param attention how many of them need attention
 * @param cases how many cases there are, found or not
 */
public record CaseloadPage(
        List<CaseloadRow> items, @Nullable String next, int total, int attention, int cases) {

    public CaseloadPage {
        items = List.copyOf(items);
    }
}
