package org.halfpastfour.shared;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mainland mobile number or a landline with its area code: eleven digits. Wide digits, spaces and hyphens of every kind,
 * brackets and the country's code (+86, 0086 or 86 alone) are taken as they are meant; anything else is refused.
 */
public record PhoneNumber(String digits) {

    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=[0-9])");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE_SHORT_AREA = Pattern.compile("0(10|2[0-9])[1-9][0-9]{7}");
    private static final Pattern LANDLINE_LONG_AREA = Pattern.compile("0[3-9][0-9]{2}[1-9][0-9]{6}");

    public PhoneNumber {
        digits = plain(digits);
        new Checks().filled("phone", digits).orThrow();
        if (!isNumber(digits)) {
            throw new InvalidInput("phone", CommonError.NOT_A_PHONE_NUMBER.code());
        }
    }

    /** As printed: 138 0000 0000, 023 6312 3456, 0816 222 3333. */
    @Override
    public String toString() {
        int area = LANDLINE_LONG_AREA.matcher(digits).matches() ? 4 : 3;
        return digits.substring(0, area) + " " + digits.substring(area, 7) + " " + digits.substring(7);
    }

    /** Without the country's code where it was typed, for what may be a part of a number. */
    public static String withoutCountry(String ungrouped) {
        return COUNTRY.matcher(ungrouped).replaceFirst("");
    }

    private static String plain(@Nullable String entered) {
        String bare = Typed.ungrouped(entered);
        String ofCountry = withoutCountry(bare);
        return Stream.of(bare, ofCountry, "0" + ofCountry)
                .filter(PhoneNumber::isNumber)
                .findFirst()
                .orElse(bare);
    }

    private static boolean isNumber(String digits) {
        return MOBILE.matcher(digits).matches()
                || LANDLINE_SHORT_AREA.matcher(digits).matches()
                || LANDLINE_LONG_AREA.matcher(digits).matches();
    }
}
