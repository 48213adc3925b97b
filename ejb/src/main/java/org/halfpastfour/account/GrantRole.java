package org.halfpastfour.account;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gives an account a role for a time, in the one kind of scope that belongs to the role: a home for staff and
 * volunteers, a household for parents, a district for caseworkers and supervisors, none for the city office.
 *
 * @param district the six digits of the district's code
 */
public record GrantRole(
        AccountId account,
        Role role,
        @Nullable UUID home,
        @Nullable UUID household,
        @Nullable String district,
        DateRange period) {

    private static final String DISTRICT_CODE = "\\d{6}";

    public GrantRole {
        new Checks()
                .notNull("account", account)
                .notNull("role", role)
                .notNull("period", period)
                .orThrow();
        Checks checks = new Checks();
        scope(checks, "home", home, role == Role.HOME_STAFF || role == Role.VOLUNTEER);
        scope(checks, "household", household, role == Role.PARENT);
        scope(checks, "district", district, role == Role.CASEWORKER || role == Role.CASE_SUPERVISOR);
        checks.that(district == null || district.matches(DISTRICT_CODE), "district", AccountError.SCOPE_MISSING)
                .orThrow();
    }

    public static GrantRole inHome(AccountId account, Role role, UUID home, DateRange period) {
        return new GrantRole(account, role, home, null, null, period);
    }

    public static GrantRole parentOf(AccountId account, UUID household, DateRange period) {
        return new GrantRole(account, Role.PARENT, null, household, null, period);
    }

    public static GrantRole inDistrict(AccountId account, Role role, String district, DateRange period) {
        return new GrantRole(account, role, null, null, district, period);
    }

    public static GrantRole cityOffice(AccountId account, DateRange period) {
        return new GrantRole(account, Role.CITY_ADMIN, null, null, null, period);
    }

    /** Whether it opens cases. */
    public boolean isOfCaseSide() {
        return RoleSide.of(role) == RoleSide.CASE;
    }

    private static void scope(Checks checks, String field, @Nullable Object value, boolean belongs) {
        checks.that(value != null || !belongs, field, AccountError.SCOPE_MISSING)
                .that(value == null || belongs, field, AccountError.SCOPE_NOT_OF_ROLE);
    }
}
