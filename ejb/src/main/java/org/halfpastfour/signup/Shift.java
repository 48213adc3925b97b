package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.programme.SessionView;

/**
 * A session of today as a volunteer of its home sees it: who is expected, by name and nothing else.
 *
 * @param own whether the volunteer is one of its adults
 * @param children the names of the children on the sheet
 * @param adults the names of the adults on the sheet
 */
public record Shift(SessionView session, boolean own, List<String> children, List<String> adults) {

    public Shift {
        children = List.copyOf(children);
        adults = List.copyOf(adults);
    }
}
