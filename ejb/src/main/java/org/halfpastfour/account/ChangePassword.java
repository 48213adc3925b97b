package org.halfpastfour.account;

/**
 * Changes the password of who asks; every other session of the account ends.
 *
 * @param current the password until now
 * @param next 10 to 128 characters
 */
public record ChangePassword(String current, String next) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
