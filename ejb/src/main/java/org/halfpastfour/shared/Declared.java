package org.halfpastfour.shared;

import java.util.List;
import org.halfpastfour.shared.DomainException.Kind;

/**
 * What the enum of a feature declares of a fact. The compiler is told (pom.xml) that it never changes, as a constant's
 * fields must not.
 *
 * @param says the names of what its text says, in the order of the text's placeholders; none where they differ each time
 */
public record Declared(Kind kind, List<String> says) {

    public Declared {
        says = List.copyOf(says);
    }

    public Declared(Kind kind, String... says) {
        this(kind, List.of(says));
    }
}
