package org.halfpastfour.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arguments of a code's text in the order of its placeholders, which {@code Map.of} would lose. */
public final class Arguments {

    private Arguments() {}

    public static Map<String, Object> of(String name, Object value) {
        return Map.of(name, value);
    }

    public static Map<String, Object> of(String name1, Object value1, String name2, Object value2) {
        Map<String, Object> arguments = new LinkedHashMap<>(of(name1, value1));
        arguments.put(name2, value2);
        return arguments;
    }

    public static Map<String, Object> of(
            String name1, Object value1, String name2, Object value2, String name3, Object value3) {
        Map<String, Object> arguments = of(name1, value1, name2, value2);
        arguments.put(name3, value3);
        return arguments;
    }
}
