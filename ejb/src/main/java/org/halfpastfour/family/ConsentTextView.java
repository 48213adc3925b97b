package org.halfpastfour.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.account.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of what guardians sign.
 *
 * @param countsFrom the first day on which it is signed
 * @param oldUntil the last day on which consents under older versions count; null where nobody is asked again
 * @param by the name of who wrote it; null where it came with the product
 */
public record ConsentTextView(
        ConsentKind kind,
        int version,
        LocalDate countsFrom,
        Map<Language, ConsentWording> wordings,
        @Nullable LocalDate oldUntil,
        Instant writtenAt,
        @Nullable String by) {

    public ConsentTextView {
        wordings = Map.copyOf(wordings);
    }

    public ConsentWording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }
}
