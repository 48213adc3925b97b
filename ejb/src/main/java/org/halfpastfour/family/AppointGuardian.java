package org.halfpastfour.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An adult becomes guardian of a child from a day on, until a day or without an end. */
public record AppointGuardian(
        ChildId child,
        AdultId adult,
        Relation relation,
        LocalDate from,
        @Nullable LocalDate to) {}
