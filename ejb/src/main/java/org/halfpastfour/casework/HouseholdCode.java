package org.halfpastfour.casework;

import org.halfpastfour.shared.Typed;

/** A household's code as people type it: small letters, without the hyphen, O for 0, I and L for 1. */
final class HouseholdCode {

    private HouseholdCode() {}

    static String printed(String typed) {
        String plain = Typed.code(typed);
        return plain.length() == 8 ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
    }
}
