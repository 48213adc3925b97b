package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /children/{id}/blocks}.
 *
 * @param adult a guardian of the child
 */
public record NewBlockJson(@Nullable UUID adult, @Nullable String reason) {

    static NewBlockJson empty() {
        return new NewBlockJson(null, null);
    }

    BlockGuardian command(ChildId child) {
        new Checks().notNull("adult", adult).orThrow();
        return new BlockGuardian(child, AdultId.of(requireNonNull(adult)), requireNonNullElse(reason, ""));
    }
}
