package org.halfpastfour.shared;

/**
 * A person's name in any script: 1 to 40 characters, of letters and what joins them (space, hyphen, apostrophe, full
 * stop, middle dot). White space is made one space. Emoji, signs, control characters and direction marks are refused.
 */
public record PersonName(String value) {

    public static final int LONGEST = 40;

    private static final String JOINTS = " -'’.·•‧";

    public PersonName {
        value = Text.line(value);
        new Checks()
                .text("name", value, 1, LONGEST)
                .that(value.isEmpty() || isName(value), "name", CommonError.NOT_A_NAME)
                .orThrow();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isName(String name) {
        return Character.isLetter(name.codePointAt(0)) && name.codePoints().allMatch(PersonName::belongsToNames);
    }

    private static boolean belongsToNames(int character) {
        return Character.isLetter(character) || isMark(character) || JOINTS.indexOf(character) >= 0;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
