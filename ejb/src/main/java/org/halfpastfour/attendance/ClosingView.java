package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * How a day of a home stands, and what is left to do before it can be closed.
 *
 * @param begun whether all its sessions have begun
 * @param open the children of which it is not said yet what became of them
 * @param others those of them who did not come, are in by no other session, and of whom one may say the same at once: not of the own family
 * @param closed how it was closed; null while it is open
 * @param earlier closings after which it was opened again, the latest first
 */
public record ClosingView(
        HomeId home,
        LocalDate day,
        DaySummary summary,
        boolean begun,
        List<OpenRow> open,
        Set<ChildId> others,
        @Nullable ClosedDayView closed,
        List<ClosedDayView> earlier) {

    public ClosingView {
        open = List.copyOf(open);
        others = Set.copyOf(others);
        earlier = List.copyOf(earlier);
    }

    public boolean mayClose() {
        return begun && open.isEmpty() && closed == null;
    }
}
