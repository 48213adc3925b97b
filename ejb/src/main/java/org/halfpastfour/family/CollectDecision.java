package org.halfpastfour.family;

/**
 * Whether an adult may collect a child on a day.
 *
 * @param reason the code of a {@link CollectReason}, also when it is allowed
 */
public record CollectDecision(boolean allowed, String reason) {

    static CollectDecision of(CollectReason reason) {
        return new CollectDecision(reason.allows(), reason.code());
    }
}
