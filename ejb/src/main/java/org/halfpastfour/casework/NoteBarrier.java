package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Notes what keeps a family from coming to a session of its case. */
public record NoteBarrier(RepairId repair, BarrierKind kind, String words) {

    public NoteBarrier {
        new Checks()
                .notNull("repair", repair)
                .notNull("kind", kind)
                .text("words", words, 0, 200)
                .orThrow();
        words = Text.line(words);
    }
}
