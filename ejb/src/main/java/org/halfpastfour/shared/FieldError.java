package org.halfpastfour.shared;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with one field of a command.
 *
 * @param field the component of the command, such as {@code end}; of a list with its place, such as {@code children[1]}
 * @param code kebab-case; the text's key is {@code error.} and this code
 * @param arguments of the text, insertion ordered
 */
public record FieldError(String field, String code, Map<String, Object> arguments) implements Serializable {

    public FieldError {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }
}
