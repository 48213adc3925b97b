package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PhoneNumber;

/**
 * What a home tells about itself.
 *
 * @param name 1 to 60 characters, once in a district
 * @param street the code of its street, which gives the district too
 * @param address 1 to 200 characters
 * @param phone a mainland number
 */
public record HomeProfile(String name, String street, String address, String phone) {

    public HomeProfile {
        new Checks()
                .text("name", name, 1, 60)
                .text("street", street, 1, 20)
                .text("address", address, 1, 200)
                .value("phone", () -> new PhoneNumber(phone))
                .orThrow();
    }
}
