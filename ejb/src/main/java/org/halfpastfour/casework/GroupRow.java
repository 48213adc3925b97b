package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.shared.BothLanguages;
import org.jspecify.annotations.Nullable;

/**
 * A group in the list of those of a district.
 *
 * @param leads whether who asks leads it
 * @param families how many are in it; which ones is not told
 * @param next null when nothing is to come
 */
public record GroupRow(
        GroupId id,
        String title,
        GroupKind kind,
        BothLanguages template,
        String homeName,
        List<String> leaders,
        boolean leads,
        int families,
        int most,
        int held,
        int meetings,
        @Nullable Instant next) {

    public GroupRow {
        leaders = List.copyOf(leaders);
    }
}
