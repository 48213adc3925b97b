package org.halfpastfour.home;

import java.io.Serializable;
import java.time.LocalDate;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;

/**
 * How many children an adult looks after on a day, by the policies of that day; never fewer than two adults are with
 * children, and younger ones are never more to an adult than older ones.
 *
 * @param younger how many to an adult where anybody below the age is admitted
 * @param older how many otherwise
 * @param olderFrom the age
 */
public record AdultRatio(int younger, int older, int olderFrom) implements Serializable {

    /** Nobody is alone with children. */
    public static final int FEWEST_ADULTS = 2;

    private static final int GROWN_UP_FROM = 18;

    public AdultRatio {
        younger = Math.min(younger, older);
    }

    public static AdultRatio on(PolicyValues values, LocalDate day) {
        return new AdultRatio(
                values.value(Policy.RATIO_YOUNGER, day),
                values.value(Policy.RATIO_OLDER, day),
                values.value(Policy.OLDER_FROM, day));
    }

    /** The stricter one of both in everything. */
    public AdultRatio and(AdultRatio other) {
        return new AdultRatio(
                Math.min(younger, other.younger), Math.min(older, other.older), Math.max(olderFrom, other.olderFrom));
    }

    /**
     * None with fewer than two adults. Where only grown-ups are admitted, nobody has to look after them and the room alone
     * decides.
     *
     * @param youngest the lowest age that is admitted
     */
    public int places(int adults, int youngest) {
        if (youngest >= GROWN_UP_FROM) {
            return Integer.MAX_VALUE;
        }
        return adults < FEWEST_ADULTS ? 0 : Math.multiplyExact(adults, toAnAdult(youngest));
    }

    /** How many adults so many participants need. */
    public int adultsNeeded(int participants, int youngest) {
        if (participants == 0 || youngest >= GROWN_UP_FROM) {
            return 0;
        }
        return Math.max(FEWEST_ADULTS, Math.ceilDiv(participants, toAnAdult(youngest)));
    }

    private int toAnAdult(int youngest) {
        return youngest < olderFrom ? younger : older;
    }
}
