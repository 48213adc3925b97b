package org.halfpastfour.shared;

import java.util.regex.Pattern;

/**
 * The blanks around the gaps of a Chinese text. Chinese sets none between its own characters, and one beside numbers and
 * foreign words. Texts are written with blanks around a gap; where Chinese meets Chinese at its edge, they go.
 */
public final class Spacing {

    /** A private sign, which neither names nor texts have. */
    private static final String EDGE = "\uF8F0";

    private static final String CHINESE = "[\\p{IsHan}“”‘’（）《》、，。：；？！]";

    private static final Pattern BLANK_BEFORE_GAP =
            Pattern.compile("(?<=" + CHINESE + EDGE + "?) (?=" + EDGE + CHINESE + ")");
    private static final Pattern BLANK_AFTER_GAP = Pattern.compile("(?<=" + CHINESE + EDGE + ") (?=" + CHINESE + ")");

    private static final Pattern BLANK_AFTER_MARK = Pattern.compile("(?<=[。，；！？、：]) ");

    private Spacing() {}

    /** What were several lines, on one: Chinese sets no blank after its own marks. */
    public static String oneLine(String text) {
        return BLANK_AFTER_MARK.matcher(Text.line(text)).replaceAll("");
    }

    /** What fills a gap, with its edges marked for {@link #close}. */
    public static String filling(String said) {
        return EDGE + said + EDGE;
    }

    /** The text without the marks, and without the blanks that stand between Chinese at one of them. */
    public static String close(String text) {
        String before = BLANK_BEFORE_GAP.matcher(text).replaceAll("");
        return BLANK_AFTER_GAP.matcher(before).replaceAll("").replace(EDGE, "");
    }
}
