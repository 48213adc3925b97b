package org.halfpastfour.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One who is asked to a family repair session; without a live consent the name is not known. */
public record RepairPerson(
        UUID person,
        @Nullable String name,
        @Nullable Boolean came,
        boolean excused,
        @Nullable Integer involvement) {}
