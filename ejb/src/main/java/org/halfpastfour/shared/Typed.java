package org.halfpastfour.shared;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers, codes and searches as people type and paste them: wide signs, spaces and hyphens of every kind. */
public final class Typed {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern GAPS = Pattern.compile("[\\p{IsWhite_Space}\\p{Pd}−·•.,_/()]+");
    private static final int DECIMAL = 10;

    private Typed() {}

    /** One line, of plain letters and digits, without signs that nobody sees. */
    public static String line(@Nullable String typed) {
        return Text.line(COMPATIBLE
                .normalize(Text.line(typed))
                .codePoints()
                .filter(sign -> !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .mapToObj(Typed::plain)
                .collect(Collectors.joining()));
    }

    /** Without what people put between groups. */
    public static String ungrouped(@Nullable String typed) {
        return GAPS.matcher(line(typed)).replaceAll("");
    }

    /** A code of Crockford's alphabet as it was meant: capital letters, O for 0, I and L for 1, without gaps. */
    public static String code(@Nullable String typed) {
        return ungrouped(typed)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String plain(int sign) {
        int digit = UCharacter.isDigit(sign) ? UCharacter.digit(sign, DECIMAL) : -1;
        return digit < 0 ? Character.toString(sign) : Integer.toString(digit);
    }
}
