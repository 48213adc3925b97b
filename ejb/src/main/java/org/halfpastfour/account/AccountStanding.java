package org.halfpastfour.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** What an active account may do on a day, and where. */
record AccountStanding(AccountId account, Set<Permission> permissions) {

    /** Nothing while the password is due. */
    static AccountStanding of(Account account, LocalDate day) {
        return account.isPasswordDue()
                ? new AccountStanding(account.id(), Set.of())
                : new AccountStanding(
                        account.id(),
                        account.grantsOn(day).map(Permission::of).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Role role) {
        return permissions.stream().anyMatch(permission -> permission.role == role);
    }

    Set<UUID> homes(Role role) {
        return scopes(role, Permission::home);
    }

    Set<UUID> households() {
        return scopes(Role.PARENT, Permission::household);
    }

    Set<String> districts(Role role) {
        return scopes(role, Permission::district);
    }

    private <S> Set<S> scopes(Role role, Function<Permission, @Nullable S> scope) {
        return permissions.stream()
                .filter(permission -> permission.role == role)
                .flatMap(permission -> Stream.ofNullable(scope.apply(permission)))
                .collect(Collectors.toUnmodifiableSet());
    }

    record Permission(
            Role role,
            @Nullable UUID home,
            @Nullable UUID household,
            @Nullable String district) {

        static Permission of(AccountGrant grant) {
            return new Permission(grant.role(), grant.home(), grant.household(), grant.district());
        }
    }
}
