package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.programme.SessionId;

/**
 * A child that is in, and an adult who told to come for it.
 *
 * @param here whether the adult is at the home already, and else on the way
 * @param since when that was told
 */
public record LeavingRow(
        SessionId session, UUID child, String name, AdultId adult, String adultName, boolean here, Instant since) {

    /** Who is here goes before who is on the way, and who told it earlier before who told it later. */
    static final Comparator<LeavingRow> IN_TURN = Comparator.comparing(LeavingRow::here)
            .reversed()
            .thenComparing(LeavingRow::since)
            .thenComparing(LeavingRow::name)
            .thenComparing(LeavingRow::child)
            .thenComparing(row -> row.adult().value());
}
