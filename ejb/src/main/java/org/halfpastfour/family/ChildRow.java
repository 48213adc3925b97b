package org.halfpastfour.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child in a list of the staff, with a household of this home that it belongs to. */
public record ChildRow(
        ChildId id,
        HouseholdId household,
        String householdName,
        String name,
        LocalDate birthDate,
        @Nullable String school,
        @Nullable Integer grade,
        boolean held) {}
