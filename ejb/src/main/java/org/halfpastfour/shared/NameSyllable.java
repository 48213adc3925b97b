package org.halfpastfour.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a reading.
 *
 * @param toned the letters with the tone at the end, {@code lu:3}; a word of another script has none
 * @param sign the ideograph, the digits of a number, or empty
 */
record NameSyllable(String toned, String sign) {

    private static final Pattern TONE = Pattern.compile("[0-9]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final String AFTER_LETTERS = "~";

    static NameSyllable number(String digits) {
        return new NameSyllable("", digits);
    }

    /** Numbers come before letters, the shorter before the longer one; what cannot be read comes after all that can. */
    String sortKey() {
        if (isNumber()) {
            String number = LEADING_ZEROS.matcher(sign).replaceAll("");
            return String.format(Locale.ROOT, "%03d.%s", number.length(), number);
        }
        String read = toned.isEmpty() ? AFTER_LETTERS : toned;
        return sign.isEmpty() ? read : read + String.format(Locale.ROOT, ".%05x", sign.codePointAt(0));
    }

    private boolean isNumber() {
        return !sign.isEmpty() && sign.charAt(0) >= '0' && sign.charAt(0) <= '9';
    }

    String letters(String umlaut) {
        return TONE.matcher(toned).replaceAll("").replace("u:", umlaut);
    }

    String initial() {
        return toned.isEmpty() ? "" : toned.substring(0, 1);
    }
}
