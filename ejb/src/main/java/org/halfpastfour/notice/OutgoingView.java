package org.halfpastfour.notice;

import java.util.Map;
import org.halfpastfour.account.Language;

/** A message as its receiver reads it, in each language. */
public record OutgoingView(OutgoingLine line, Map<Language, OutgoingText> texts) {

    public OutgoingView {
        texts = Map.copyOf(texts);
    }
}
