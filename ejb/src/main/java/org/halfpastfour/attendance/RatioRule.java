package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.halfpastfour.home.AdultRatio;

/**
 * So many children to an adult as the ratio of the day says, by the youngest who is admitted or there, and never fewer than two
 * adults with children. Adults count who signed in; who was only to come does not.
 */
final class RatioRule {

    private RatioRule() {}

    /**
     * Who is there.
     *
     * @param known whether anybody signed in today
     * @param adults who are there and count here
     * @param present the birth dates of the children who are there
     * @param expected how many children are still to come now
     * @param inCharge how many adults are to come
     * @param needed how many adults the places that are taken need, none once the session is over
     */
    record There(boolean known, int adults, Collection<LocalDate> present, int expected, int inCharge, int needed) {}

    static RatioLight light(There there, int admittedFrom, LocalDate on, AdultRatio ratio) {
        int children = there.present().size();
        int allowed = ratio.places(there.adults(), youngest(there.present(), admittedFrom, on));
        return new RatioLight(
                state(there, allowed), there.adults(), children, allowed, there.inCharge(), there.needed());
    }

    private static LightState state(There there, int allowed) {
        int children = there.present().size();
        if (there.inCharge() < there.needed() || (there.known() && children > allowed)) {
            return LightState.RED;
        }
        if (!there.known()) {
            return LightState.NOT_KNOWN;
        }
        return children + there.expected() > allowed ? LightState.AMBER : LightState.GREEN;
    }

    private static int youngest(Collection<LocalDate> birthDates, int admittedFrom, LocalDate on) {
        return birthDates.stream()
                .mapToInt(birth -> Period.between(birth, on).getYears())
                .reduce(admittedFrom, Math::min);
    }
}
