package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A correction says what should stand there, within the times of the session. It is no way around the other rules: a
 * child that it brings in must be ready to take part, and an adult that it names must be one who may collect.
 */
@ApplicationScoped
class Correction {

    @Inject
    CollectCheck collecting;

    @Inject
    ReadinessCheck readiness;

    Mark check(CorrectAttendance command, Place place, Mark before, Instant now) {
        checkTimes(command, place, before, now);
        AdultId adult = command.collectedBy();
        Mark after = new Mark(
                command.arrivedAt(),
                command.leftAt(),
                adult == null ? null : adult.value(),
                command.leftAlone(),
                command.absence());
        if (place.child()) {
            checkChild(place, before, after, adult);
        }
        return after;
    }

    private void checkChild(Place place, Mark before, Mark after, @Nullable AdultId adult) {
        if (before.arrivedAt() == null && after.arrivedAt() != null) {
            readiness.check(place);
        }
        Instant left = after.leftAt();
        if (left != null && !leavesAsBefore(before, after)) {
            collecting.check(place, adult, after.leftAlone(), left);
        }
    }

    private static boolean leavesAsBefore(Mark before, Mark after) {
        UUID adult = after.collectedBy();
        return before.leftAt() != null
                && Objects.equals(before.collectedBy(), adult)
                && before.leftAlone() == after.leftAlone();
    }

    private static void checkTimes(CorrectAttendance command, Place place, Mark before, Instant now) {
        Instant arrived = command.arrivedAt();
        Instant left = command.leftAt();
        if (arrived != null && before.arrivedAt() == null) {
            ArrivalRule.checkHeld(place.session());
        }
        new Checks()
                .text("reason", command.reason(), 1, 200)
                .that(arrived == null || !arrived.isAfter(now), "arrivedAt", AttendanceError.IN_THE_FUTURE)
                .that(arrived == null || isWithin(place, arrived), "arrivedAt", AttendanceError.OUTSIDE_THE_SESSION)
                .that(left == null || !left.isAfter(now), "leftAt", AttendanceError.IN_THE_FUTURE)
                .orThrow();
    }

    private static boolean isWithin(Place place, Instant arrived) {
        return !arrived.isBefore(place.opens())
                && arrived.isBefore(place.session().end());
    }
}
