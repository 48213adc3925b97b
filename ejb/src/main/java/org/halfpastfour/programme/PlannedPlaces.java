package org.halfpastfour.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.Places;
import org.jspecify.annotations.Nullable;

/** The places of a session, and what they are reckoned from; so little because a policy looks at a whole city of them. */
record PlannedPlaces(
        UUID id,
        LocalDate date,
        int places,
        int taken,
        int waiting,
        int youngest,
        int adults,
        int seats,
        BigDecimal area,
        int roomPlaces,
        int adultPlaces,
        @Nullable Integer safePlaces) {

    boolean lacksAdults(AdultRatio ratio) {
        return adults < ratio.adultsNeeded(places, youngest);
    }

    boolean holdsTooMany(AdultRatio ratio) {
        return taken > ratio.places(adults, youngest);
    }

    SessionPlaces limits() {
        return new SessionPlaces(roomPlaces, adultPlaces, safePlaces);
    }

    /** What is promised stands. */
    SessionPlaces limits(AdultRatio ratio) {
        SessionPlaces limits = limits();
        limits.allow(new Places(Places.ofRoom(seats, area), ratio.places(adults, youngest)), places);
        return limits;
    }

    /** Whether somebody who waits may get a place by other limits, and could not before. */
    boolean letsSomebodyIn(SessionPlaces then) {
        int before = limits().givable(places);
        return waiting > 0 && then.givable(places) > Math.max(before, taken);
    }
}
