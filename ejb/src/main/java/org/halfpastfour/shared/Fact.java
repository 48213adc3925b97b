package org.halfpastfour.shared;

import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stops a use case, declared once by the enum of its feature: its kind, its code and what its text says. It raises
 * itself: {@code throw SignUpError.PARTY_TOO_LARGE.told(3, 2)}.
 */
public interface Fact extends ErrorCode, Serializable {

    Declared declared();

    default DomainException.Kind kind() {
        return declared().kind();
    }

    /** In the order of the text's placeholders. */
    default List<String> says() {
        return declared().says();
    }

    /** To be thrown, saying this: numbers, dates, times, texts and lists of them as they are, ids and codes as text. */
    default DomainException told(Object... values) {
        return new DomainException(this, said(values));
    }

    /** To be thrown, saying what differs each time. */
    default DomainException saying(Map<String, ?> arguments) {
        return new DomainException(this, arguments);
    }

    /** Whether it is what stopped a use case. */
    default boolean stopped(Throwable failure) {
        return failure instanceof DomainException told && told.fact().equals(this);
    }

    /** These values under their names. */
    default Map<String, Object> said(Object... values) {
        if (values.length != says().size()) {
            throw new IllegalArgumentException(code() + " says " + says() + ", not " + Arrays.toString(values));
        }
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            said.put(says().get(i), sayable(values[i]));
        }
        return Collections.unmodifiableMap(said);
    }

    private static Object sayable(Object value) {
        if (value instanceof ErrorCode code) {
            return code.code();
        }
        boolean asItIs = value instanceof Number
                || value instanceof CharSequence
                || value instanceof Temporal
                || value instanceof Collection<?>;
        return asItIs ? value : value.toString();
    }
}
