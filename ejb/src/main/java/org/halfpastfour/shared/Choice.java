package org.halfpastfour.shared;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one {@link Matter}.
 *
 * @param matter its key as it was shown: of a matter that is another one by now nothing was chosen
 * @param reason 1 to 200 characters; families read why something was cancelled. A hand-over needs none
 */
public record Choice(String matter, Kind kind, @Nullable String reason) {

    /** What can be done about it. */
    public enum Kind {
        /** The home takes it back. */
        CANCEL,
        /** It stays as it is, for a reason. */
        KEEP,
        /** Another household has it from now on. */
        HAND_OVER
    }

    public Choice {
        new Checks()
                .notNull("matter", matter)
                .notNull("kind", kind)
                .that(kind == Kind.HAND_OVER || reason != null && !reason.isBlank(), "reason", CommonError.REQUIRED)
                .orThrow();
        if (reason != null) {
            new Checks().text("reason", reason, 0, 200).orThrow();
            reason = Text.line(reason);
        }
    }

    /** The reason, where there must be one. */
    public String because() {
        return reason == null ? "" : reason;
    }
}
