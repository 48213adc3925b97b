package org.halfpastfour.feed;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/** Who sends or receives an invitation: a name and an address of one line each. */
public record CalendarUser(String name, String address) {

    private static final int LONGEST = 254;

    public CalendarUser {
        new Checks()
                .text("name", name, 1, LONGEST)
                .text("address", address, 3, LONGEST)
                .that(address == null || isAddress(address), "address", CommonError.CHARACTERS_NOT_ALLOWED)
                .orThrow();
    }

    /** Whether it is one that a calendar can name. */
    public static boolean isAddress(String address) {
        int at = address.indexOf('@');
        return at > 0
                && at == address.lastIndexOf('@')
                && at < address.length() - 1
                && address.chars().allMatch(sign -> sign > ' ' && sign < 0x7F && "<>\"\\,;:()[]".indexOf(sign) < 0);
    }
}
