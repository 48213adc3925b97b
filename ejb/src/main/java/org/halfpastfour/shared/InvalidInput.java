package org.halfpastfour.shared;

import java.util.List;
import java.util.Map;

/** One or more fields of a command are wrong; all of them are named at once. */
public final class InvalidInput extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidInput(List<FieldError> fields) {
        super(CommonError.INVALID_INPUT, Map.of("fields", names(fields)), fields);
    }

    public InvalidInput(String field, String code) {
        this(List.of(new FieldError(field, code)));
    }

    public InvalidInput(String field, String code, Map<String, Object> arguments) {
        this(List.of(new FieldError(field, code, arguments)));
    }

    /** The same for a part of a command, such as {@code terms[0]}: its fields are named within it. */
    public InvalidInput in(String part) {
        return new InvalidInput(fields().stream()
                .map(error -> new FieldError(part + "." + error.field(), error.code(), error.arguments()))
                .toList());
    }

    private static String names(List<FieldError> fields) {
        return String.join(
                ", ", fields.stream().map(FieldError::field).distinct().toList());
    }
}
