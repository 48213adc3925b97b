package org.halfpastfour.shared;

import java.util.List;
import java.util.Map;

/** What was entered cannot be right, whatever the state of things; it names the fields and what is wrong with each. */
public abstract class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of serializable records
    private final List<FieldError> fields;

    protected Invalid(Fact fact, Map<String, ?> arguments) {
        this(fact, arguments, List.of());
    }

    protected Invalid(Fact fact, Map<String, ?> arguments, List<FieldError> fields) {
        super(fact, arguments);
        this.fields = List.copyOf(fields);
    }

    public final List<FieldError> fields() {
        return fields;
    }
}
