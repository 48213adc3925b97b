package org.halfpastfour.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.halfpastfour.shared.Typed;

/** The secret of an access card: 28 signs that nobody mistakes for each other, one of 2¹³⁸, in groups of four to be typed. */
final class CardSecret {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SIGNS = 28;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private CardSecret() {}

    static String next() {
        var secret = new StringBuilder();
        for (int at = 0; at < SIGNS; at++) {
            secret.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    /** What is kept of it; the same for every way to type it. */
    static String fingerprint(String typed) {
        return Digests.sha256(Typed.ungrouped(typed).toLowerCase(Locale.ROOT));
    }
}
