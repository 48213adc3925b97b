package org.halfpastfour.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a command, so that a form shows all of it at once. */
public final class Checks {

    private final List<FieldError> errors = new ArrayList<>();

    public Checks that(boolean condition, String field, String code) {
        return that(condition, field, code, Map.of());
    }

    public Checks that(boolean condition, String field, String code, Map<String, Object> arguments) {
        if (!condition) {
            errors.add(new FieldError(field, code, arguments));
        }
        return this;
    }

    public Checks that(boolean condition, String field, ErrorCode code) {
        return that(condition, field, code.code());
    }

    public Checks that(boolean condition, String field, ErrorCode code, Map<String, Object> arguments) {
        return that(condition, field, code.code(), arguments);
    }

    public Checks notNull(String field, @Nullable Object value) {
        return that(value != null, field, CommonError.REQUIRED);
    }

    /** Something is typed, blanks not counted: nobody is told that nothing is wrong, unknown or not valid. */
    public Checks filled(String field, @Nullable String typed) {
        return that(!Typed.line(typed).isEmpty(), field, CommonError.REQUIRED);
    }

    /** One line or several, of so many characters after white space at the ends is taken off; nothing is changed. */
    public Checks text(String field, @Nullable String value, int shortest, int longest) {
        String text = Text.lines(value);
        if (text.isEmpty() && shortest > 0) {
            return that(false, field, CommonError.REQUIRED);
        }
        return that(Text.length(text) >= shortest, field, CommonError.TOO_SHORT, Arguments.of("least", shortest))
                .that(Text.length(text) <= longest, field, CommonError.TOO_LONG, Arguments.of("most", longest))
                .that(Text.isHarmless(text), field, CommonError.CHARACTERS_NOT_ALLOWED, Text.harm(text));
    }

    public Checks number(String field, long value, long least, long most) {
        return that(value >= least, field, CommonError.TOO_SMALL, Arguments.of("least", least))
                .that(value <= most, field, CommonError.TOO_LARGE, Arguments.of("most", most));
    }

    /** Takes over what a value type refuses, under the name of this command's field. */
    public Checks value(String field, Supplier<?> construction) {
        try {
            var unused = construction.get();
        } catch (InvalidInput refused) {
            refused.fields().forEach(error -> errors.add(new FieldError(field, error.code(), error.arguments())));
        }
        return this;
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
