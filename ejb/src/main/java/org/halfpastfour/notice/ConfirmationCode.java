package org.halfpastfour.notice;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is sent to an address to see whether somebody reads it there: two groups of four signs, of which none is taken for another. */
record ConfirmationCode(String value, Instant until) {

    /** A mail may lie there over a night and a day. */
    static final Duration GOOD_FOR = Duration.ofDays(2);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUP = 4;

    static ConfirmationCode drawn(Instant now) {
        return new ConfirmationCode(group() + "-" + group(), now.plus(GOOD_FOR));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    /** However it was typed. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    boolean is(String typed) {
        return plain(value).equals(plain(typed));
    }
}
