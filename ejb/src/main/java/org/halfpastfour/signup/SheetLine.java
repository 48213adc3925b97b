package org.halfpastfour.signup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * One participant on the sheet of a session.
 *
 * @param position the party's place on the waiting list, from 1; null unless waiting
 * @param priority whether the party goes before others; why is not known here
 * @param behind whether it waits after others because its family left places empty without a word
 * @param movedUp why staff had it go before others; null where they did not
 * @param placeGivenOn whether who is booked was told absent in good time, so that the place went to who waits
 * @param born the birth date of a child whose name somebody else on the sheet has as well
 */
public record SheetLine(
        BookingId booking,
        UUID participant,
        String name,
        HouseholdId household,
        @Nullable Integer position,
        boolean priority,
        boolean behind,
        @Nullable String movedUp,
        Instant askedAt,
        @Nullable Instant offerExpires,
        boolean placeGivenOn,
        @Nullable LocalDate born) {}
