package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Who came of a family, and how involved; excused with why. */
public record GroupMark(PersonMark mark, String why) {

    public GroupMark {
        new Checks().notNull("mark", mark).text("why", why, 0, 200).orThrow();
        why = mark.came() || !mark.excused() ? "" : Text.line(why);
    }
}
