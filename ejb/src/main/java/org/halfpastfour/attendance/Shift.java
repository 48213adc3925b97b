package org.halfpastfour.attendance;

import java.util.List;
import org.halfpastfour.programme.SessionView;

/**
 * A session of today as a volunteer of its home sees it: who is in charge, who is expected and who does not come, by name
 * and nothing else.
 *
 * @param own whether the volunteer is one of its adults
 * @param inCharge the names of the adults in charge
 * @param children on the sheet
 * @param adults on the sheet
 */
public record Shift(
        SessionView session, boolean own, List<String> inCharge, List<Expected> children, List<Expected> adults) {

    public Shift {
        inCharge = List.copyOf(inCharge);
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }

    /**
     * Somebody on the sheet.
     *
     * @param absent known not to come; why is the staff's to know
     */
    public record Expected(String name, boolean absent) {}
}
