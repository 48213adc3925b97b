package org.halfpastfour.account;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** A password that was made for somebody: told once, on the page that asked for it, and kept as a hash only. */
public record FirstPassword(String loginName, String password) {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    /** Three groups of four, such as {@code k7mp-x2qr-9hdf}, without letters that look like digits. */
    static FirstPassword of(String loginName) {
        return new FirstPassword(loginName, group() + "-" + group() + "-" + group());
    }

    private static String group() {
        var group = new StringBuilder(GROUP);
        RANDOM.ints(GROUP, 0, ALPHABET.length()).forEach(at -> group.append(ALPHABET.charAt(at)));
        return group.toString();
    }

    @Override
    public String toString() {
        return "FirstPassword[" + loginName + "]";
    }
}
