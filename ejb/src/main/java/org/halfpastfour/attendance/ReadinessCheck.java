package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.DoorDirectory;

/**
 * A child takes part for the first time with a reachable adult, the consents of a guardian, and an answered health note.
 * Who had them is let in whatever became of them since: nobody stands outside for that, and the home settles it.
 */
@ApplicationScoped
class ReadinessCheck {

    @Inject
    DoorDirectory doors;

    void check(Place place) {
        AtTheDoor known = place.known();
        if (known == null || !known.doubtful()) {
            return;
        }
        List<String> missing = doors.missingAtTheDoor(
                ChildId.of(place.participant()), place.session().date());
        if (!missing.isEmpty()) {
            throw AttendanceError.NOT_READY_FOR_ATTENDANCE.told(String.join(",", missing));
        }
    }
}
