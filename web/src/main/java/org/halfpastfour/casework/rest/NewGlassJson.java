package org.halfpastfour.casework.rest;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.halfpastfour.casework.BreakGlass;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GlassReason;
import org.halfpastfour.shared.CodeWord;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /cases/{id}/break-glass}.
 *
 * @param reason {@code life-in-danger}, {@code child-in-danger}, {@code client-asks-for-help}, {@code caseworker-away}, {@code other}; or
 *     in words, which is another reason
 * @param words what happened, in a line; needed beside a reason of the list
 */
public record NewGlassJson(
        @Nullable String reason, @Nullable String words) {

    BreakGlass command(ClientId client) {
        Optional<GlassReason> listed = Arrays.stream(GlassReason.values())
                .filter(each -> CodeWord.of(each).equals(reason))
                .findFirst();
        String said = listed.isPresent() || words != null ? words : reason;
        return new BreakGlass(client, listed.orElse(GlassReason.OTHER), Objects.requireNonNullElse(said, ""));
    }
}
