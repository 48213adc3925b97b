package org.halfpastfour.notice;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Staff write to several families; each gets it once, and none learns who else did. */
public record WriteCircular(Addressed to, String title, String body) {

    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_BODY = 2000;

    public WriteCircular {
        new Checks()
                .text("title", title, 1, LONGEST_TITLE)
                .text("body", body, 1, LONGEST_BODY)
                .orThrow();
        title = Text.lines(title);
        body = Text.lines(body);
    }
}
