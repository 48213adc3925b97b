package org.halfpastfour.account;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** An account that works on a side, with all that may tell whose it is. A member of a home's staff is home staff. */
final class Sided {

    private static final String WHOLE_CITY = "*";

    private final UUID id;
    private final String loginName;
    private final String displayName;
    private final Set<Role> roles;
    private final Set<NameKey> names;
    private final @Nullable String phone;
    private final Set<String> districts;

    /** Names are divided by line ends, roles and districts by commas. */
    Sided(
            UUID id,
            String loginName,
            String displayName,
            String roles,
            String names,
            @Nullable String phone,
            String districts) {
        this.id = id;
        this.loginName = loginName;
        this.displayName = displayName;
        this.roles = Stream.of(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
        this.names = names.lines().map(NameKey::of).collect(Collectors.toSet());
        this.phone = phone;
        this.districts = Stream.of(districts.split(",", -1)).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    boolean standsOn(RoleSide side) {
        return roles.stream().anyMatch(role -> RoleSide.of(role) == side);
    }

    boolean hasPhoneOf(Sided other) {
        return phone != null && phone.equals(other.phone);
    }

    /** The same name in one district; the city office is everywhere. */
    boolean isNamesakeOf(Sided other) {
        return isNear(other) && names.stream().anyMatch(other.names::contains);
    }

    private boolean isNear(Sided other) {
        return districts.contains(WHOLE_CITY)
                || other.districts.contains(WHOLE_CITY)
                || districts.stream().anyMatch(other.districts::contains);
    }

    DoubtfulAccount summary() {
        return new DoubtfulAccount(
                AccountId.of(id),
                loginName,
                displayName,
                roles.stream().sorted().toList());
    }
}
