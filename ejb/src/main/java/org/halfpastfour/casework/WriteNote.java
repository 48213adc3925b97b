package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** A note on a case, or the correction of one; what was written stays. */
public record WriteNote(
        ClientId client, String text, @Nullable NoteId corrects) {

    public WriteNote {
        new Checks().notNull("client", client).text("text", text, 1, 4000).orThrow();
        text = Text.lines(text);
    }
}
