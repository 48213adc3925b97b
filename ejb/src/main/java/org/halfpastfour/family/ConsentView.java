package org.halfpastfour.family;

import java.time.Instant;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian signed, or said no to.
 *
 * @param mayWithdraw whether who asks may withdraw it
 * @param withdrawnAt since when it counts no more; when it was said, where it was a no from the start
 * @param refused whether it was a no from the start
 * @param askedAgain whether its text has changed so much that it is to be signed anew
 */
public record ConsentView(
        ConsentId id,
        ConsentKind kind,
        AdultId signer,
        String signerName,
        int textVersion,
        DateRange period,
        Instant signedAt,
        boolean mayWithdraw,
        @Nullable Instant withdrawnAt,
        boolean refused,
        boolean askedAgain) {}
