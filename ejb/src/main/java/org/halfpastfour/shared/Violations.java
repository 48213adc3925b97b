package org.halfpastfour.shared;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which named constraint of the database refused a change, so that it can be told as a fact. */
public final class Violations {

    private static final String INTEGRITY = "23";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private Violations() {}

    /** The name of the constraint that was violated; empty when something else went wrong. */
    public static Optional<String> constraint(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> cause instanceof SQLException refusal ? name(refusal).stream() : Stream.empty())
                .findFirst();
    }

    /** In every language of the server's messages the constraint comes last in the first line. */
    private static Optional<String> name(SQLException refusal) {
        String state = refusal.getSQLState();
        String message = refusal.getMessage();
        if (state == null || !state.startsWith(INTEGRITY) || message == null) {
            return Optional.empty();
        }
        return message.lines()
                .findFirst()
                .flatMap(line -> QUOTED.matcher(line).results().reduce((earlier, later) -> later))
                .map((MatchResult found) -> found.group(1));
    }
}
