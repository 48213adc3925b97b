package org.halfpastfour.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who belongs to a household, as it is read for an account.
 *
 * @param member null when nobody belongs to it
 * @param self the person behind the account, if there is one
 * @param kept a child from whom that person is kept as its blocked guardian, if there is one
 */
record Belonging(
        Household household,
        @Nullable Person member,
        @Nullable UUID self,
        @Nullable UUID kept) {}
