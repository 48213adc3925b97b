package org.halfpastfour.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.halfpastfour.shared.Typed;

/** The code on paper with which a client begins, once: twelve signs of an alphabet in which nobody mistakes one for another. */
public record StartCode(String code, Instant until) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 12;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    static StartCode next(Instant until) {
        var code = new StringBuilder();
        for (int at = 0; at < SIGNS; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new StartCode(code.toString(), until);
    }

    /** The same for every way to type it. */
    static String plain(String typed) {
        return Typed.code(typed);
    }

    @Override
    public String toString() {
        return "a start code until " + until;
    }
}
