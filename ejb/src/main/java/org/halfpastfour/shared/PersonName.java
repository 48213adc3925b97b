package org.halfpastfour.shared;

import java.util.OptionalInt;

/**
 * A person's name in any script: 1 to 40 characters, of letters (ideographs of every plane, 〇 among them) and what joins
 * them (space, hyphen, apostrophe, full stop, middle dot). What was pasted is unified: one middle dot of its many forms, one
 * space for any run, full-width letters made plain, signs that nobody sees taken off. Anything else is refused, and the
 * refusal names the sign.
 *
 * <p>Whether two of them are the same person's is told by {@link NameKey}.
 */
public record PersonName(String value) {

    public static final int LONGEST = 40;

    public PersonName {
        value = NameSigns.unified(value);
        check(value).orThrow();
    }

    @Override
    public String toString() {
        return value;
    }

    private static Checks check(String name) {
        var checks = new Checks();
        if (name.isEmpty()) {
            return checks.that(false, "name", CommonError.REQUIRED);
        }
        checks.that(Text.length(name) <= LONGEST, "name", CommonError.TOO_LONG, Arguments.of("most", LONGEST));
        OptionalInt foreign = NameSigns.firstForeign(name);
        if (foreign.isPresent()) {
            return checks.that(false, "name", CommonError.NOT_A_NAME, NameSign.named(foreign.getAsInt()));
        }
        int first = name.codePointAt(0);
        return checks.that(
                beginsWithLetter(name),
                "name",
                CommonError.NOT_A_NAME_BEGINNING,
                Arguments.of("sign", Character.toString(first)));
    }

    /** An apostrophe may stand before it, as in 't Hooft. */
    private static boolean beginsWithLetter(String name) {
        String letters = name.startsWith("'") ? name.substring(1) : name;
        return !letters.isEmpty() && NameSigns.isLetter(letters.codePointAt(0));
    }
}
