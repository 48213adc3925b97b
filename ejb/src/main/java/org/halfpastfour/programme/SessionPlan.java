package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** What a session of a programme is made from. */
record SessionPlan(
        Programme programme,
        @Nullable SeriesId series,
        RoomId room,
        LocalDate date,
        TimeRange during,
        Places limits,
        int places,
        int minimum,
        int ageFrom,
        int ageTo,
        Instant signupOpens,
        Instant signupCloses,
        boolean publish) {}
