package org.halfpastfour.home;

import java.math.BigDecimal;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a room is.
 *
 * @param name 1 to 60 characters, once in a home
 * @param seats 1 to 1,000
 * @param area in square metres, up to 99,999.9, with one decimal at most
 * @param floor −9 to 99, where 1 is the ground floor
 * @param equipment up to 500 characters; may be empty
 */
public record RoomProfile(String name, int seats, BigDecimal area, int floor, String equipment) {

    private static final BigDecimal LARGEST = new BigDecimal("99999.9");

    public RoomProfile {
        new Checks()
                .text("name", name, 1, 60)
                .number("seats", seats, 1, 1000)
                .notNull("area", area)
                .that(area == null || isArea(area), "area", HomeError.AREA_NOT_VALID)
                .number("floor", floor, -9, 99)
                .text("equipment", equipment, 0, 500)
                .orThrow();
    }

    private static boolean isArea(@Nullable BigDecimal area) {
        return area != null
                && area.signum() > 0
                && area.compareTo(LARGEST) <= 0
                && area.stripTrailingZeros().scale() <= 1;
    }
}
