package org.halfpastfour.feed;

import java.util.stream.Collectors;

/** Words as they may stand in a calendar: without control characters, halves of a sign and marks that turn the direction. */
final class PlainWords {

    private PlainWords() {}

    /** One line: where others begin there is a space. */
    static String of(String words) {
        return words.codePoints()
                .map(sign -> Character.isWhitespace(sign) || sign == '\u0085' ? ' ' : sign)
                .filter(PlainWords::isPlain)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> !(sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069);
            default -> true;
        };
    }
}
