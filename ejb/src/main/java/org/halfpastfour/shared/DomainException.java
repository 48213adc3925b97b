package org.halfpastfour.shared;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact that stops a use case and rolls its transaction back. It has a code with a text in every language, and the
 * arguments of that text in their order. There is a class of its own only for a fact that somebody catches.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {

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

    private final Fact fact;

    @SuppressWarnings("serial") // ids, numbers, dates and strings only, all of them serializable
    private final Map<String, Object> arguments;

    protected DomainException(Fact fact) {
        this(fact, Map.of());
    }

    protected DomainException(Fact fact, Map<String, ?> arguments) {
        super(arguments.isEmpty() ? fact.code() : fact.code() + " " + arguments);
        this.fact = fact;
        this.arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** The same, with what made it known. */
    public final DomainException because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public final Fact fact() {
        return fact;
    }

    public final Kind kind() {
        return fact.kind();
    }

    /** Kebab-case, such as {@code session-full}; the text's key is {@code error.} and this code. */
    public final String code() {
        return fact.code();
    }

    /** Insertion ordered: the first argument is the first placeholder of the text. */
    public final Map<String, Object> arguments() {
        return arguments;
    }
}
