package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * An adult of a household.
 *
 * @param phone as printed, or null when none is known
 * @param self whether this is who asks
 * @param held whether the staff still looks at the entry; until then it takes part in nothing
 * @param version for {@link ChangeAdult}
 */
public record AdultView(
        AdultId id, String name, @Nullable String phone, boolean hasAccount, boolean self, boolean held, int version) {}
