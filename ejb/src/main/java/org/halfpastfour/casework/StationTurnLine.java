package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who works, or worked, at a place.
 *
 * @param until the first day on which it is not so any more; null while nobody ended it
 */
public record StationTurnLine(
        AccountId account,
        String name,
        LocalDate from,
        @Nullable LocalDate until) {}
