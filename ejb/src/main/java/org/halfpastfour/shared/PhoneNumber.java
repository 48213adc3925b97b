package org.halfpastfour.shared;

import java.util.regex.Pattern;

/**
 * A mainland mobile number or a landline with its area code: eleven digits. Spaces, hyphens, brackets and the country's
 * prefix are taken off; anything else is refused.
 */
public record PhoneNumber(String digits) {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\u3000()（）\\-－–]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86(?=[0-9])");
    private static final Pattern LANDLINE_OF_COUNTRY = Pattern.compile("^(\\+|00)86(?=(10|2[0-9])[0-9]{8}$)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE_SHORT_AREA = Pattern.compile("0(10|2[0-9])[1-9][0-9]{7}");
    private static final Pattern LANDLINE_LONG_AREA = Pattern.compile("0[3-9][0-9]{2}[1-9][0-9]{6}");

    public PhoneNumber {
        digits = plain(digits);
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

    private static String plain(String entered) {
        String bare = DECORATION.matcher(Text.line(entered)).replaceAll("");
        String withArea = LANDLINE_OF_COUNTRY.matcher(bare).replaceFirst("0");
        return COUNTRY.matcher(withArea).replaceFirst("");
    }

    private static boolean isNumber(String digits) {
        return MOBILE.matcher(digits).matches()
                || LANDLINE_SHORT_AREA.matcher(digits).matches()
                || LANDLINE_LONG_AREA.matcher(digits).matches();
    }
}
