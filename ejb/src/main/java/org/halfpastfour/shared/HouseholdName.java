package org.halfpastfour.shared;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a home calls a family: 1 to 60 characters, of names as {@link PersonName} has them, unified in the same way, and of
 * what tells families of one name apart or stands between two names: digits, brackets, commas, the plus and the ampersand.
 */
public record HouseholdName(String value) {

    public static final int LONGEST = 60;

    private static final String BESIDE_NAMES = "0123456789()（），、,&+/";

    public HouseholdName {
        value = unified(value);
        check(value).orThrow();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String unified(@Nullable String typed) {
        return NameSigns.unified(typed)
                .codePoints()
                .mapToObj(HouseholdName::plain)
                .reduce("", String::concat);
    }

    /** Digits and what stands between names are kept as plain ones, where there is one sign for one. */
    private static String plain(int sign) {
        String line = Typed.line(Character.toString(sign));
        return line.length() == 1 && BESIDE_NAMES.contains(line) ? line : Character.toString(sign);
    }

    private static Checks check(String name) {
        var checks = new Checks();
        if (name.isEmpty()) {
            return checks.that(false, "name", CommonError.REQUIRED);
        }
        checks.that(Text.length(name) <= LONGEST, "name", CommonError.TOO_LONG, Arguments.of("most", LONGEST));
        OptionalInt foreign = NameSigns.foreign(name)
                .filter(sign -> BESIDE_NAMES.indexOf(sign) < 0)
                .findFirst();
        return foreign.isEmpty()
                ? checks
                : checks.that(false, "name", CommonError.NOT_A_NAME, NameSign.named(foreign.getAsInt()));
    }
}
