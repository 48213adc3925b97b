package org.halfpastfour.shared;

import com.ibm.icu.lang.UCharacter;

/**
 * Marks upon letters. Putting them into the order of Unicode's normal forms takes steps by the square of how many stand in
 * a row; no letter of any script bears more than a few.
 */
final class Marks {

    /** As Unicode's stream-safe form has it (UAX 15). */
    static final int MOST_IN_A_ROW = 30;

    private static final int FIRST = 0x300;

    private Marks() {}

    /** The text without the marks that are too many at one place. */
    static String few(String text) {
        int length = text.length();
        int row = 0;
        for (int at = 0; at < length; at += Character.charCount(text.codePointAt(at))) {
            row = isMark(text.codePointAt(at)) ? row + 1 : 0;
            if (row > MOST_IN_A_ROW) {
                return withFew(text);
            }
        }
        return text;
    }

    private static String withFew(String text) {
        var few = new StringBuilder(text.length());
        int[] row = {0};
        text.codePoints().forEach(sign -> {
            row[0] = isMark(sign) ? row[0] + 1 : 0;
            if (row[0] <= MOST_IN_A_ROW) {
                few.appendCodePoint(sign);
            }
        });
        return few.toString();
    }

    private static boolean isMark(int sign) {
        return sign >= FIRST && UCharacter.getCombiningClass(sign) != 0;
    }
}
