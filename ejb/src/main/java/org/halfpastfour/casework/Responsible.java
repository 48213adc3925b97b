package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Who sees to an intervention. A service outside is named; of a facilitator the name may be missing. */
public record Responsible(ResponsibleKind kind, String name) {

    public static final Responsible CASEWORKER = new Responsible(ResponsibleKind.CASEWORKER, "");

    public Responsible {
        new Checks()
                .notNull("responsible", kind)
                .text("responsibleName", name, kind == ResponsibleKind.OUTSIDE_SERVICE ? 1 : 0, 60)
                .orThrow();
        name = kind == ResponsibleKind.CASEWORKER ? "" : Text.line(name);
    }
}
