package org.halfpastfour.rollover;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a child stays in a class.
 *
 * @param first the first session that is still to come; null where there is none any more
 * @param kept whether the place is still kept
 * @param answer null while there is none
 * @param byPhone whether staff wrote it down
 */
public record StayView(
        StayId id,
        HouseholdId household,
        UUID child,
        String childName,
        @Nullable SessionView first,
        LocalDate keptUntil,
        boolean kept,
        @Nullable StayAnswer answer,
        boolean byPhone) {}
