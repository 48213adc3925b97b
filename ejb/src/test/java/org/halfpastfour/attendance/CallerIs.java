package org.halfpastfour.attendance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;

/** Whoever the test says, with roles and what they are granted for. */
final class CallerIs extends Caller {

    private UUID account;
    private Map<Role, Set<UUID>> grants;

    CallerIs(UUID account, Role role, UUID scope) {
        become(account, role, scope);
    }

    void become(UUID who, Role role, UUID scope) {
        this.account = who;
        this.grants = Map.of(role, Set.of(scope));
    }

    @Override
    public AccountId id() {
        return AccountId.of(account);
    }

    @Override
    public Optional<AccountId> signedIn() {
        return Optional.of(id());
    }

    @Override
    public boolean has(Role role) {
        return grants.containsKey(role);
    }

    @Override
    public Set<UUID> homes(Role role) {
        return grants.getOrDefault(role, Set.of());
    }

    @Override
    public Set<UUID> homes() {
        return homes(Role.HOME_STAFF);
    }

    @Override
    public Set<UUID> households() {
        return grants.getOrDefault(Role.PARENT, Set.of());
    }
}
