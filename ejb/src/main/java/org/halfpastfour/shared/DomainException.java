package org.halfpastfour.shared;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact that stops a use case and rolls its transaction back. It has a code with a text in every language, and the
 * arguments of that text in their order.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    /** What sort of refusal it is; who answers over a protocol maps it to the protocol's own answer. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        GONE,
        LIMITED
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;

    @SuppressWarnings("serial") // ids, numbers, dates and strings only, all of them serializable
    private final Map<String, Object> arguments;

    DomainException(Kind kind, String code, Map<String, ?> arguments) {
        super(arguments.isEmpty() ? code : code + " " + arguments);
        this.kind = kind;
        this.code = code;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public final Kind kind() {
        return kind;
    }

    /** Kebab-case, such as {@code session-full}; the text's key is {@code error.} and this code. */
    public final String code() {
        return code;
    }

    /** Insertion ordered: the first argument is the first placeholder of the text. */
    public final Map<String, Object> arguments() {
        return arguments;
    }
}
