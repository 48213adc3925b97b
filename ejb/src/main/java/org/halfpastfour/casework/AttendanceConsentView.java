package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consent that was not withdrawn. */
public record AttendanceConsentView(
        AttendanceConsentId id,
        String signer,
        LocalDate from,
        @Nullable LocalDate to) {}
