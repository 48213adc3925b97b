package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.programme.SessionView;

/** Who comes, who is offered a place, and who waits in which order. */
public record SignUpSheet(
        SessionView session, List<SheetLine> confirmed, List<SheetLine> offered, List<SheetLine> waiting) {

    public SignUpSheet {
        confirmed = List.copyOf(confirmed);
        offered = List.copyOf(offered);
        waiting = List.copyOf(waiting);
    }
}
