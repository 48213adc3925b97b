package org.halfpastfour.attendance;

import java.util.List;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The child cannot take part yet: a reachable adult, a consent or the health note is missing. */
public final class NotReadyForAttendance extends Conflict {

    public static final String CODE = "not-ready-for-attendance";

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an immutable list of strings
    private final List<String> missing;

    public NotReadyForAttendance(List<String> missing) {
        super(CODE, Arguments.of("missing", String.join(",", missing)));
        this.missing = List.copyOf(missing);
    }

    /** The codes of what is missing. */
    public List<String> missing() {
        return missing;
    }
}
