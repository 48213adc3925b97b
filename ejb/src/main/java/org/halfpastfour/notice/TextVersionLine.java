package org.halfpastfour.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.Language;

/**
 * One version of the texts of a kind of message.
 *
 * @param by the name of who wrote it
 */
public record TextVersionLine(UUID id, Instant at, String by, Map<Language, Written> texts) {

    public TextVersionLine {
        texts = Map.copyOf(texts);
    }
}
