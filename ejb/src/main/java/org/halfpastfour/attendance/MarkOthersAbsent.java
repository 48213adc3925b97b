package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.Set;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;

/**
 * None of all those who were awaited on a day came, and for the same reason.
 *
 * @param children who was seen to be awaited without a word; of them who has come meanwhile stays as marked
 */
public record MarkOthersAbsent(HomeId home, LocalDate day, AbsenceKind kind, Set<ChildId> children) {

    public MarkOthersAbsent {
        children = Set.copyOf(children);
    }
}
