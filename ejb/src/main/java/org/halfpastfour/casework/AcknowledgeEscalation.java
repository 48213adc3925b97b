package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * That the office confirmed a report.
 *
 * @param by who confirmed it there
 */
public record AcknowledgeEscalation(EscalationId escalation, LocalDate on, String by) {

    public AcknowledgeEscalation {
        new Checks()
                .notNull("escalation", escalation)
                .notNull("on", on)
                .text("by", by, 1, 60)
                .orThrow();
        by = Text.line(by);
    }
}
