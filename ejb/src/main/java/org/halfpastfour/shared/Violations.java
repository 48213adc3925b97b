package org.halfpastfour.shared;

import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/** Finds out which named constraint of the database refused a change, so that it can be told as a fact. */
final class Violations {

    private static final int DEEPEST = 20;

    private Violations() {}

    /** The name of the constraint that was violated, as the server says it; empty when something else went wrong. */
    static Optional<String> constraint(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> cause instanceof PSQLException refusal
                        ? Stream.ofNullable(refusal.getServerErrorMessage())
                        : Stream.empty())
                .flatMap(message -> Stream.ofNullable(message.getConstraint()))
                .findFirst();
    }
}
