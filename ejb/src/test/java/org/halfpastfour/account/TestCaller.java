package org.halfpastfour.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/** Stands for who asks, without an account in the database. Hand it to a use case under test in place of {@link Caller}. */
public final class TestCaller extends Caller {

    private AccountId id = AccountId.of(Ids.next());
    private final Set<Role> roles;
    private final Set<UUID> homes;
    private final Set<UUID> households;
    private final Set<String> districts;

    private TestCaller(Set<Role> roles, Set<UUID> homes, Set<UUID> households, Set<String> districts) {
        this.roles = roles;
        this.homes = homes;
        this.households = households;
        this.districts = districts;
    }

    public static TestCaller staffOf(UUID... homes) {
        return new TestCaller(EnumSet.of(Role.HOME_STAFF), Set.of(homes), Set.of(), Set.of());
    }

    public static TestCaller volunteerAt(UUID... homes) {
        return new TestCaller(EnumSet.of(Role.VOLUNTEER), Set.of(homes), Set.of(), Set.of());
    }

    public static TestCaller parentOf(UUID... households) {
        return new TestCaller(EnumSet.of(Role.PARENT), Set.of(), Set.of(households), Set.of());
    }

    public static TestCaller caseworkerIn(String... districts) {
        return new TestCaller(EnumSet.of(Role.CASEWORKER), Set.of(), Set.of(), Set.of(districts));
    }

    public static TestCaller supervisorIn(String... districts) {
        return new TestCaller(EnumSet.of(Role.CASE_SUPERVISOR), Set.of(), Set.of(), Set.of(districts));
    }

    /** Works cases and supervises those of the colleagues. */
    public static TestCaller workingAndSupervisingIn(String... districts) {
        return new TestCaller(EnumSet.of(Role.CASEWORKER, Role.CASE_SUPERVISOR), Set.of(), Set.of(), Set.of(districts));
    }

    public static TestCaller cityOffice() {
        return new TestCaller(EnumSet.of(Role.CITY_ADMIN), Set.of(), Set.of(), Set.of());
    }

    /** The same with the id of an account that the database knows. */
    public TestCaller withId(AccountId account) {
        id = account;
        return this;
    }

    @Override
    public AccountId id() {
        return id;
    }

    @Override
    public Optional<AccountId> signedIn() {
        return Optional.of(id);
    }

    @Override
    public String loginName() {
        return roles.iterator().next().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public Set<UUID> homes(Role role) {
        return has(role) ? homes : Set.of();
    }

    @Override
    public Set<UUID> households() {
        return households;
    }

    @Override
    public Set<String> districts(Role role) {
        return has(role) ? districts : Set.of();
    }
}
