package org.halfpastfour.family;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Eight characters of Crockford's alphabet, printed 4-4 such as {@code 7K3M-9XQ2}: short enough to read out, and one of
 * 2⁴⁰, so that nobody guesses one. What people type is read as they meant it: small letters, O for 0, I and L for 1.
 */
record ShortCode(String printed) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern PLAIN = Pattern.compile("[" + ALPHABET + "]{8}");
    private static final RandomGenerator RANDOM = new SecureRandom();

    static ShortCode next() {
        var plain = new StringBuilder(8);
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(at -> plain.append(ALPHABET.charAt(at)));
        return new ShortCode(printed(plain.toString()));
    }

    /** What was typed, or empty when it cannot be such a code. */
    static Optional<ShortCode> parse(@Nullable String typed) {
        String plain = Typed.code(typed);
        return PLAIN.matcher(plain).matches() ? Optional.of(new ShortCode(printed(plain))) : Optional.empty();
    }

    @Override
    public String toString() {
        return printed;
    }

    private static String printed(String plain) {
        return plain.substring(0, 4) + "-" + plain.substring(4);
    }
}
