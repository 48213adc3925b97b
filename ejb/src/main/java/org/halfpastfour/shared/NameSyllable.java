package org.halfpastfour.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a reading.
 *
 * @param toned the letters with the tone at the end, {@code lu:3}; a word of another script has none
 * @param sign the ideograph, or empty
 */
record NameSyllable(String toned, String sign) {

    private static final Pattern TONE = Pattern.compile("[0-9]");
    private static final String AFTER_LETTERS = "~";

    /** What cannot be read comes after all that can. */
    String sortKey() {
        String read = toned.isEmpty() ? AFTER_LETTERS : toned;
        return sign.isEmpty() ? read : read + String.format(Locale.ROOT, ".%05x", sign.codePointAt(0));
    }

    String letters(String umlaut) {
        return TONE.matcher(toned).replaceAll("").replace("u:", umlaut);
    }

    String initial() {
        return toned.isEmpty() ? "" : toned.substring(0, 1);
    }
}
