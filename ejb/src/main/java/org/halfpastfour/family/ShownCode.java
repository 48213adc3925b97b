package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * A code that somebody shows at the door, for one child.
 *
 * @param permission null when it is not known for this child
 * @param adult who was named; null likewise
 * @param phoneEnd the last digits of the phone of who was named, or nothing
 */
public record ShownCode(
        ChildId child,
        @Nullable PickupId permission,
        @Nullable AdultId adult,
        String name,
        String phoneEnd,
        boolean hasPhoto,
        CollectDecision decision) {

    static ShownCode refused(ChildId child, CollectReason reason) {
        return new ShownCode(child, null, null, "", "", false, CollectDecision.of(reason));
    }

    /** Whether nobody gave such a code for this child: it was mistyped, or guessed. */
    public boolean isGuess() {
        return permission == null;
    }
}
