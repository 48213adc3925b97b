package org.halfpastfour.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The signs of which names are made: letters of any script, ideographs of every plane and 〇, marks upon letters, and what
 * joins them (space, hyphen, apostrophe, full stop, middle dot). What is pasted is unified to these: of every joint, hyphen,
 * apostrophe and space there is one; wide, narrow and ornamental forms and radicals become the letter; signs that nobody
 * sees are taken off.
 */
final class NameSigns {

    static final char JOINT = '·';

    private static final String JOINTS = "··ᐧ᛫•‧․∙⋅∘●◦⦁⸰⸱⸳・･ꞏ\uD800\uDD01\uD83D\uDF84";
    private static final String HYPHENS = "-‐‑‒–—―−⁃﹘﹣－";
    private static final String APOSTROPHES = "'’‘‛ʼʻʾʿʹ`´′＇ˈꞌ";
    private static final String ZEROS = "○◯⭘";
    private static final String OTHER_JOINTS = " -'.";
    private static final int ZERO = 0x3007;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final Pattern GAPS = Pattern.compile("[\\s·]+");

    /** No name is so long; what is longer is refused for the length of its beginning. */
    private static final int MOST_READ = 1000;

    private static final Pattern STOP_BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=\\p{IsHan})[.．](?=\\p{IsHan})");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private NameSigns() {}

    /** As it is kept; signs that do not belong to names are still in it. */
    static String unified(@Nullable String pasted) {
        String composed = Text.line(pasted == null ? null : Text.cut(pasted, MOST_READ));
        boolean ideographs = composed.codePoints().anyMatch(NameSigns::isIdeograph);
        String signs = composed.codePoints()
                .filter(sign -> !isUnseen(sign))
                .mapToObj(sign -> unified(sign, ideographs))
                .collect(Collectors.joining());
        String joined = STOP_BETWEEN_IDEOGRAPHS.matcher(signs).replaceAll("·");
        return Text.line(GAPS.matcher(joined).replaceAll(gap -> gap.group().indexOf(JOINT) < 0 ? gap.group() : "·"));
    }

    /** The first sign that cannot stand in a name. */
    static OptionalInt firstForeign(String unified) {
        return foreign(unified).findFirst();
    }

    /** The signs that cannot stand in a name. */
    static IntStream foreign(String unified) {
        return unified.codePoints().filter(sign -> !belongsToNames(sign));
    }

    static boolean isLetter(int sign) {
        return isIdeograph(sign) || UCharacter.isLetter(sign);
    }

    /** Also those that are newer than this version of Unicode: the planes 2 and 3 hold ideographs only. */
    static boolean isIdeograph(int sign) {
        return sign == ZERO
                || UCharacter.hasBinaryProperty(sign, UProperty.IDEOGRAPHIC) && UCharacter.isLetter(sign)
                || Text.isOfIdeographicPlane(sign);
    }

    static boolean isApostrophe(int sign) {
        return isOneOf(APOSTROPHES, sign);
    }

    static boolean isJoint(int sign) {
        return sign == JOINT || isOneOf(OTHER_JOINTS, sign);
    }

    private static boolean belongsToNames(int sign) {
        return isLetter(sign) || isMark(sign) || isJoint(sign);
    }

    static boolean isMark(int sign) {
        int type = UCharacter.getType(sign);
        return type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.COMBINING_SPACING_MARK;
    }

    /** Takes no room and changes nothing that is read; those that turn the direction are not passed over but refused. */
    private static boolean isUnseen(int sign) {
        return UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT) && !Text.turnsDirection(sign);
    }

    private static String unified(int sign, boolean amongIdeographs) {
        if (isOneOf(JOINTS, sign)) {
            return "·";
        }
        if (isOneOf(HYPHENS, sign)) {
            return "-";
        }
        if (isApostrophe(sign)) {
            return "'";
        }
        if (sign == BRAILLE_BLANK) {
            return " ";
        }
        if (amongIdeographs && isOneOf(ZEROS, sign)) {
            return Character.toString(ZERO);
        }
        return isFormOfLetter(sign) ? letterOf(sign) : Character.toString(sign);
    }

    private static boolean isOneOf(String signs, int sign) {
        return signs.codePoints().anyMatch(each -> each == sign);
    }

    private static String letterOf(int sign) {
        String plain = COMPATIBLE.normalize(Character.toString(sign));
        boolean isName = plain.codePoints().allMatch(NameSigns::belongsToNames);
        return isName ? plain : Character.toString(sign);
    }

    private static boolean isFormOfLetter(int sign) {
        return switch (UCharacter.getIntPropertyValue(sign, UProperty.DECOMPOSITION_TYPE)) {
            case UCharacter.DecompositionType.WIDE,
                    UCharacter.DecompositionType.NARROW,
                    UCharacter.DecompositionType.FONT,
                    UCharacter.DecompositionType.INITIAL,
                    UCharacter.DecompositionType.MEDIAL,
                    UCharacter.DecompositionType.FINAL,
                    UCharacter.DecompositionType.ISOLATED -> true;
            case UCharacter.DecompositionType.COMPAT -> isRadicalOrLigature(sign);
            default -> false;
        };
    }

    private static boolean isRadicalOrLigature(int sign) {
        return sign >= 0x2E80 && sign <= 0x2FDF || sign >= 0xFB00 && sign <= 0xFB17;
    }
}
