package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.CodesAtTheDoor;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;

/**
 * Signs out. On the day a child leaves with an adult who may collect it, or alone under a consent. Once the day is over
 * somebody says why it was not signed out then; what nobody here saw may be told as that, and is never made up.
 */
@ApplicationScoped
class Leaving {

    @Inject
    CollectCheck collecting;

    @Inject
    CodesAtTheDoor codes;

    @Inject
    Clock clock;

    Mark mark(MarkDeparture command, Place place, Mark before) {
        Stay stay = StayRule.stay(place.session(), before.arrivedAt(), clock);
        Instant at = moment(command, before, stay);
        Taker taker = collecting.taker(command, place, at);
        Mark after = before.leave(at, taker.id(), command.alone());
        if (at.isAfter(clock.instant())) {
            throw new InvalidInput("at", AttendanceError.IN_THE_FUTURE.code());
        }
        if (place.child() && !after.equals(before)) {
            check(command, place, taker, at, stay);
            taker.permission()
                    .ifPresent(permission ->
                            codes.use(permission, place.session().id().value()));
        }
        return after;
    }

    private void check(MarkDeparture command, Place place, Taker taker, Instant at, Stay stay) {
        if (command.unseen()) {
            new Checks()
                    .that(stay.onALaterDay(), "unseen", AttendanceError.UNSEEN_TOO_EARLY)
                    .that(taker.adult() == null && !command.alone(), "unseen", AttendanceError.COLLECTED_OR_ALONE)
                    .orThrow();
        } else {
            collecting.check(place, taker, command.alone(), at);
        }
        new Checks()
                .text("reason", command.reason(), stay.onALaterDay() ? 1 : 0, 200)
                .orThrow();
    }

    /** A child that is in again has its code back. */
    void takenBack(Place place, Mark before, Mark after) {
        if (before.leftAt() != null && after.leftAt() == null && place.child()) {
            codes.giveBack(ChildId.of(place.participant()), place.session().id().value());
        }
    }

    /** Without one it is now; a child that nobody saw leave is taken to have stayed until it was due. */
    private Instant moment(MarkDeparture command, Mark before, Stay stay) {
        Instant told = command.at();
        if (told == null && command.unseen() && stay.onALaterDay()) {
            Instant arrived = before.arrivedAt();
            return arrived != null && arrived.isAfter(stay.due()) ? arrived : stay.due();
        }
        return (told == null ? clock.instant() : told).truncatedTo(ChronoUnit.SECONDS);
    }
}
