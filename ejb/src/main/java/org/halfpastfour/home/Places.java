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

    public static final BigDecimal SQUARE_METRES_EACH = BigDecimal.valueOf(4);

    /** The stricter of the room and the adults. */
    public int total() {
        return Math.min(byRoom, byAdults);
    }

    /** The smaller of the seats and a place to every whole four square metres. */
    public static int ofRoom(int seats, BigDecimal area) {
        return Math.min(
                seats, area.divide(SQUARE_METRES_EACH, 0, RoundingMode.FLOOR).intValueExact());
    }
}
