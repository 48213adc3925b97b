package org.halfpastfour.casework;

import java.util.Locale;
import org.halfpastfour.shared.Text;

/** A household's code as people type it: small letters, without the hyphen, O for 0, I and L for 1. */
final class HouseholdCode {

    private HouseholdCode() {}

    static String printed(String typed) {
        String plain = Text.line(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–—]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == 8 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
    }
}
