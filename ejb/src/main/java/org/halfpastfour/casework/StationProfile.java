package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.Text;

/**
 * What a place of work tells about itself.
 *
 * @param opening when it is open, in words
 */
public record StationProfile(String name, String address, String phone, String opening) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_ADDRESS = 100;
    public static final int LONGEST_OPENING = 200;

    public StationProfile {
        String entered = phone;
        new Checks()
                .text("name", name, 1, LONGEST_NAME)
                .text("address", address, 1, LONGEST_ADDRESS)
                .text("opening", opening, 1, LONGEST_OPENING)
                .value("phone", () -> new PhoneNumber(entered))
                .orThrow();
        name = Text.line(name);
        address = Text.line(address);
        opening = Text.line(opening);
        phone = new PhoneNumber(entered).digits();
    }
}
