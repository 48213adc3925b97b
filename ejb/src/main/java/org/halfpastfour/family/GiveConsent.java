package org.halfpastfour.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guardian agrees to a text for a child from a day on, until a day or without an end.
 *
 * @param textVersion the version of the text that was shown
 */
public record GiveConsent(
        ChildId child,
        AdultId signer,
        ConsentKind kind,
        int textVersion,
        LocalDate from,
        @Nullable LocalDate to) {}
