package org.halfpastfour.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household in a list of the staff. */
public record FamilyRow(
        HouseholdId id,
        String name,
        List<String> children,
        List<String> adults,
        @Nullable String phone,
        boolean priority) {}
