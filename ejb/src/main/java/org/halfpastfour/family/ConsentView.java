package org.halfpastfour.family;

import java.time.Instant;
import org.halfpastfour.shared.DateRange;

/**
 * A consent that holds now or will.
 *
 * @param mayWithdraw whether who asks may withdraw it
 */
public record ConsentView(
        ConsentId id,
        ConsentKind kind,
        AdultId signer,
        String signerName,
        int textVersion,
        DateRange period,
        Instant signedAt,
        boolean mayWithdraw) {}
