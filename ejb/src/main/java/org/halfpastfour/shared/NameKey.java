package org.halfpastfour.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name as a person reads it: two that are equal are the same person's name. Left aside are composition, width, case,
 * marks upon letters, joints and gaps, signs that nobody sees, which of two letters that look alike was taken (Latin or
 * Cyrillic), and whether it is written traditional or simplified. {@link #to} tells near names as well.
 *
 * <p>It is made of any text, also of what may not be entered any more, so that it holds for what was stored before.
 */
public final class NameKey {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[ ·]+");
    private static final Pattern UNREAD = Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}]+");

    private final String value;
    private final List<String> parts;
    private final String reading;

    private NameKey(String name) {
        String unified = NameSigns.unified(name);
        this.value = compared(unified);
        this.parts = Arrays.stream(BETWEEN_PARTS.split(unified, -1))
                .map(NameKey::compared)
                .filter(part -> !part.isEmpty())
                .toList();
        this.reading = NameReading.of(unified).plain();
    }

    public static NameKey of(String name) {
        return new NameKey(name);
    }

    /** What is the same for all ways to write the name; part of a name gives a part of it. */
    public String value() {
        return value;
    }

    /** How like the other name is; the same both ways round. */
    public NameLikeness to(NameKey other) {
        return switch (NameRule.between(this, other)) {
            case AS_READ -> NameLikeness.SAME;
            case NOTHING_IN_COMMON -> NameLikeness.OTHER;
            default -> NameLikeness.CLOSE;
        };
    }

    List<String> parts() {
        return parts;
    }

    /** Without tones; empty when nobody knows it. */
    String reading() {
        return reading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String compared(String unified) {
        boolean ideographs = unified.codePoints().anyMatch(NameSigns::isIdeograph);
        String letters = UNREAD.matcher(asSmallL(asLatin(unified))).replaceAll("");
        String folded = FOLDED.normalize(Marks.few(letters))
                .codePoints()
                .filter(sign -> !NameSigns.isJoint(sign))
                .mapToObj(sign -> NameSigns.isIdeograph(sign) ? Ideographs.compared(sign) : Character.toString(sign))
                .collect(Collectors.joining());
        return looks(folded, ideographs);
    }

    /** Among Latin letters a capital of another script is the Latin one that it looks like. */
    private static String asLatin(String name) {
        boolean latin = name.codePoints().anyMatch(sign -> UScript.getScript(sign) == UScript.LATIN);
        return latin ? name.codePoints().mapToObj(NameKey::asLatin).collect(Collectors.joining()) : name;
    }

    private static String asLatin(int sign) {
        String same = Character.toString(sign);
        if (!UCharacter.isUUppercase(sign) || UScript.getScript(sign) == UScript.LATIN) {
            return same;
        }
        String looks = LOOKS.getSkeleton(same);
        return UScript.getScript(looks.codePointAt(0)) == UScript.LATIN ? looks : same;
    }

    /** A capital I inside a word of small letters is read as the small l that it looks like. */
    private static String asSmallL(String name) {
        boolean hasSmall = name.codePoints().anyMatch(UCharacter::isLowerCase);
        return hasSmall ? name.replaceAll("(?<=\\p{IsAlphabetic})I", "l") : name;
    }

    private static String looks(String folded, boolean amongIdeographs) {
        var looks = new StringBuilder();
        var others = new StringBuilder();
        folded.codePoints().forEach(sign -> {
            if (NameSigns.isIdeograph(sign)) {
                looks.append(skeleton(others, amongIdeographs)).appendCodePoint(sign);
                others.setLength(0);
            } else {
                others.appendCodePoint(sign);
            }
        });
        return looks.append(skeleton(others, amongIdeographs)).toString();
    }

    /** Letters by their looks, without marks where these are optional; among ideographs kana and O are read as such. */
    private static String skeleton(CharSequence letters, boolean amongIdeographs) {
        if (letters.isEmpty()) {
            return "";
        }
        String bare = withoutMarks(DECOMPOSED.normalize(letters));
        String skeleton = FOLDED.normalize(withoutMarks(DECOMPOSED.normalize(LOOKS.getSkeleton(bare))));
        return amongIdeographs ? skeleton.replace('o', '〇').replace('ー', '一') : skeleton;
    }

    private static String withoutMarks(String decomposed) {
        var letters = new StringBuilder();
        int[] script = {UScript.COMMON};
        decomposed.codePoints().forEach(sign -> {
            if (!NameSigns.isMark(sign)) {
                script[0] = UScript.getScript(sign);
                letters.appendCodePoint(sign);
            } else if (!isOptionalIn(script[0])) {
                letters.appendCodePoint(sign);
            }
        });
        return letters.toString();
    }

    private static boolean isOptionalIn(int script) {
        return switch (script) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW, UScript.COMMON -> true;
            default -> false;
        };
    }

    static boolean isIdeographs(String value) {
        return value.codePoints()
                .allMatch(sign ->
                        UCharacter.hasBinaryProperty(sign, UProperty.IDEOGRAPHIC) || Text.isOfIdeographicPlane(sign));
    }
}
