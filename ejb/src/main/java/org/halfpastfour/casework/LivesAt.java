package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Where a client lives.
 *
 * @param street by which visits are gone through
 * @param door the house, floor and door, or empty
 */
public record LivesAt(String street, String door) {

    public static final int LONGEST_STREET = 60;
    public static final int LONGEST_DOOR = 100;

    public LivesAt {
        new Checks()
                .text("street", street, 1, LONGEST_STREET)
                .text("door", door, 0, LONGEST_DOOR)
                .orThrow();
        street = Text.line(street);
        door = Text.line(door);
    }
}
