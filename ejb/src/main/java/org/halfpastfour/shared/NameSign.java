package org.halfpastfour.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.Map;

/** What kind of sign it is that has no place in a name, as people call it. */
public enum NameSign implements ErrorCode {
    SIGN_DIGIT,
    SIGN_EMOJI,
    SIGN_PUNCTUATION,
    SIGN_SYMBOL,
    SIGN_PRIVATE,
    SIGN_UNSEEN,
    SIGN_UNKNOWN;

    private static final int FIRST_EMOJI = 0x2000;

    static NameSign of(int sign) {
        if (sign >= FIRST_EMOJI && UCharacter.hasBinaryProperty(sign, UProperty.EXTENDED_PICTOGRAPHIC)) {
            return SIGN_EMOJI;
        }
        return switch (UCharacter.getType(sign)) {
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> SIGN_DIGIT;
            case UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION -> SIGN_PUNCTUATION;
            case UCharacterCategory.MATH_SYMBOL,
                    UCharacterCategory.CURRENCY_SYMBOL,
                    UCharacterCategory.MODIFIER_SYMBOL,
                    UCharacterCategory.OTHER_SYMBOL,
                    UCharacterCategory.ENCLOSING_MARK -> SIGN_SYMBOL;
            case UCharacterCategory.PRIVATE_USE -> SIGN_PRIVATE;
            case UCharacterCategory.CONTROL,
                    UCharacterCategory.FORMAT,
                    UCharacterCategory.SURROGATE,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> SIGN_UNSEEN;
            default -> SIGN_UNKNOWN;
        };
    }

    /** The sign as it is shown in a refusal, by its number when there is nothing to see, and its kind. */
    static Map<String, Object> named(int sign) {
        NameSign kind = of(sign);
        boolean shows = kind.ordinal() < SIGN_PRIVATE.ordinal();
        return Map.of(
                "sign",
                shows ? Character.toString(sign) : String.format(Locale.ROOT, "U+%04X", sign),
                "kind",
                kind.code());
    }
}
