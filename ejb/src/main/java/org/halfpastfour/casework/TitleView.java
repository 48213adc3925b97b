package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title or licence.
 *
 * @param holder null where the name is not known
 * @param called what it is called, where it is not in the list; else empty
 */
public record TitleView(
        TitleId id,
        String district,
        @Nullable String holder,
        TitleKind kind,
        String called,
        String number,
        LocalDate issued,
        @Nullable LocalDate expires,
        @Nullable String seenBy,
        LocalDate seenOn,
        TitleWarning warning) {}
