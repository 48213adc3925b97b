package org.halfpastfour.sheet;

import java.util.regex.Pattern;

/** Texts as a spreadsheet may have them: one that would be taken for a formula is written as the text that it is. */
public final class SheetText {

    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("^[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－﹣−﹢＠﹦﹫]|^[\\t\\r\\n]");

    private SheetText() {}

    /** With an apostrophe before it where it begins like a formula, also in full width or after spaces. */
    public static String harmless(String text) {
        return LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
