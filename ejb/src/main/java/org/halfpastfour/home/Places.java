package org.halfpastfour.home;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many children may be in a room with some adults: no more than its seats, one to every four square metres, and so
 * many to every adult as the youngest of them allows.
 *
 * @param byRoom what the room gives
 * @param byAdults what the adults give
 */
public record Places(int byRoom, int byAdults) {

    /** Nobody is alone with children. */
    public static final int FEWEST_ADULTS = 2;

    public static final BigDecimal SQUARE_METRES_EACH = BigDecimal.valueOf(4);
    public static final int OLDER_FROM = 9;
    private static final int GROWN_UP_FROM = 18;
    public static final int TO_AN_ADULT_OF_YOUNGER = 15;
    public static final int TO_AN_ADULT_OF_OLDER = 20;

    /** The stricter of the room and the adults. */
    public int total() {
        return Math.min(byRoom, byAdults);
    }

    /** The smaller of the seats and a place to every whole four square metres. */
    public static int ofRoom(int seats, BigDecimal area) {
        return Math.min(
                seats, area.divide(SQUARE_METRES_EACH, 0, RoundingMode.FLOOR).intValueExact());
    }

    /**
     * 15 to an adult when anybody below 9 is admitted, 20 otherwise; none with fewer than two adults. Where only
     * grown-ups are admitted, nobody has to look after them and the room alone decides.
     *
     * @param youngest the lowest age that is admitted
     */
    public static int ofAdults(int adults, int youngest) {
        if (youngest >= GROWN_UP_FROM) {
            return Integer.MAX_VALUE;
        }
        return adults < FEWEST_ADULTS ? 0 : Math.multiplyExact(adults, toAnAdult(youngest));
    }

    /** How many adults so many participants need. */
    public static int adultsNeeded(int participants, int youngest) {
        if (participants == 0 || youngest >= GROWN_UP_FROM) {
            return 0;
        }
        return Math.max(FEWEST_ADULTS, Math.ceilDiv(participants, toAnAdult(youngest)));
    }

    private static int toAnAdult(int youngest) {
        return youngest < OLDER_FROM ? TO_AN_ADULT_OF_YOUNGER : TO_AN_ADULT_OF_OLDER;
    }
}
