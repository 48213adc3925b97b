package org.halfpastfour.placing;

import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gives a child another class of the draft by hand.
 *
 * @param from the class that it loses, or null for none
 * @param to the class that it gets, or null for none
 * @param reason why; the family does not read it
 */
public record MovePlaced(
        WishRoundId round,
        WishListId list,
        ChildId child,
        @Nullable SeriesId from,
        @Nullable SeriesId to,
        String reason) {

    public MovePlaced {
        reason = Text.line(reason);
        new Checks()
                .notNull("list", list)
                .notNull("child", child)
                .that(from == null ? to != null : !from.equals(to), "to", CommonError.REQUIRED)
                .text("reason", reason, 1, 200)
                .orThrow();
    }
}
