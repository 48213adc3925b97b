package org.halfpastfour.account;

import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account was granted, and where.
 *
 * @param district the code of the district
 */
public record GrantView(
        GrantId id,
        Role role,
        @Nullable UUID home,
        @Nullable UUID household,
        @Nullable String district,
        DateRange period) {

    static GrantView from(AccountGrant grant) {
        return new GrantView(
                grant.id(), grant.role(), grant.home(), grant.household(), grant.district(), grant.period());
    }
}
