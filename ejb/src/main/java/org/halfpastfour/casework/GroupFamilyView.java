package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family in a group, for who leads it or works its case.
 *
 * @param own whether its case is that of who asks
 */
public record GroupFamilyView(
        ClientId client, String name, boolean own, @Nullable LocalDate leftOn, List<FamilyInMeeting> meetings) {

    public GroupFamilyView {
        meetings = List.copyOf(meetings);
    }
}
