package org.halfpastfour.shared;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as people type it: what is made equal, and which characters have no place in it. */
public final class Text {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\u3000]+");

    private static final IntPredicate HARM = ((IntPredicate) Text::isControl).or(Text::turnsDirection);

    private Text() {}

    /** One line: composed (NFC), without white space at the ends, and one space for any run of it inside. */
    public static String line(@Nullable String text) {
        return text == null
                ? ""
                : WHITE_SPACE.matcher(composed(text)).replaceAll(" ").strip();
    }

    /** Several lines: composed (NFC), line ends made equal, without white space at the ends. */
    public static String lines(@Nullable String text) {
        return text == null
                ? ""
                : composed(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** In characters as people count them, so that a rare Chinese character is one and not two. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Its first characters, as people count them, when there are more than so many. */
    public static String cut(String text, int longest) {
        return length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** Without control characters, and without marks that turn the direction of what follows. */
    static boolean isHarmless(String text) {
        return text.codePoints().noneMatch(HARM);
    }

    /** Names the first of them. */
    static Map<String, Object> harm(String text) {
        return text.codePoints()
                .filter(HARM)
                .mapToObj(NameSign::named)
                .findFirst()
                .orElse(Map.of());
    }

    private static String composed(String text) {
        return Normalizer.normalize(Marks.few(text), Normalizer.Form.NFC);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE
                || !Character.isDefined(character) && !isOfIdeographicPlane(character);
    }

    /** The planes 2 and 3 hold ideographs only, and more of them in each version of Unicode. */
    static boolean isOfIdeographicPlane(int character) {
        int plane = character >>> 16;
        return (plane == 2 || plane == 3) && (character & 0xFFFE) != 0xFFFE;
    }

    static boolean turnsDirection(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
