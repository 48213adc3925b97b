package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.DoorDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.MissingPaper;
import org.halfpastfour.programme.OutingDirectory;

/**
 * A child takes part for the first time with a reachable adult, the consents of a guardian, and an answered health note.
 * Who had them is let in whatever became of them since: nobody stands outside for that, and the home settles it.
 */
@ApplicationScoped
class ReadinessCheck {

    @Inject
    DoorDirectory doors;

    @Inject
    FamilyDirectory families;

    @Inject
    OutingDirectory outings;

    void check(Place place) {
        List<String> missing = new ArrayList<>(neverThere(place));
        if (place.child() && outings.isOuting(place.session()) && !mayGo(place)) {
            missing.add(MissingPaper.TRIPS_CONSENT_MISSING.code());
        }
        if (!missing.isEmpty()) {
            throw AttendanceError.NOT_READY_FOR_ATTENDANCE.told(String.join(",", missing));
        }
    }

    private List<String> neverThere(Place place) {
        AtTheDoor known = place.known();
        return known == null || !known.doubtful()
                ? List.of()
                : doors.missingAtTheDoor(
                        ChildId.of(place.participant()), place.session().date());
    }

    /** Nobody takes a child away from the home on a consent that counts no more. */
    private boolean mayGo(Place place) {
        return families.mayGoOnTrips(
                ChildId.of(place.participant()), place.session().date());
    }
}
