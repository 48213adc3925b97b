package org.halfpastfour.notice;

import org.jspecify.annotations.Nullable;

/**
 * What became of an envelope that was handed over.
 *
 * @param answer what the other end said, shortened; its own number when it took it
 */
record PostAnswer(
        Kind kind, @Nullable DeliveryFault fault, @Nullable String answer) {

    private static final int LONGEST = 300;

    /** What to do then. */
    enum Kind {
        SENT,
        /** It was not taken now, and may be later. */
        LATER,
        /** It is never taken there. */
        NEVER,
        /** Whether it was taken is not known. */
        LOST
    }

    PostAnswer {
        answer = answer == null ? null : answer.substring(0, Math.min(LONGEST, answer.length()));
    }

    static PostAnswer sent(@Nullable String answer) {
        return new PostAnswer(Kind.SENT, null, answer);
    }

    static PostAnswer later(DeliveryFault fault, @Nullable String answer) {
        return new PostAnswer(Kind.LATER, fault, answer);
    }

    static PostAnswer never(DeliveryFault fault, @Nullable String answer) {
        return new PostAnswer(Kind.NEVER, fault, answer);
    }

    static PostAnswer lost(DeliveryFault fault, @Nullable String answer) {
        return new PostAnswer(Kind.LOST, fault, answer);
    }
}
