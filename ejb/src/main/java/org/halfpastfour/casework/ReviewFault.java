package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit of a signed review: somebody changed it behind the product's back.
 *
 * @param number of the review, null where even that is gone
 * @param signedAt when it was signed: it was changed after that
 */
public record ReviewFault(
        UUID client, String caseNumber, @Nullable Integer number, Instant signedAt, ReviewFaultKind kind) {

    /** For the database, which tells the kind as a word. */
    public ReviewFault(UUID client, String caseNumber, @Nullable Integer number, Instant signedAt, String kind) {
        this(client, caseNumber, number, signedAt, ReviewFaultKind.valueOf(kind));
    }
}
