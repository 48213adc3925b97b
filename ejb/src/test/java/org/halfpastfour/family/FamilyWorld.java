package org.halfpastfour.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountChanging;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.ParentAccounts;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;

/** A home of its own on the real database, the use cases, and who calls them. */
final class FamilyWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final HomeId home = HomeId.of(Ids.next());
    final Asker asker = new Asker();
    final Wiring wiring = new Wiring()
            .with(Caller.class, asker)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
    final Families families = wiring.get(Families.class);
    final FamilyAccounts familyAccounts = wiring.get(FamilyAccounts.class);
    final KnownPhones knownPhones = wiring.get(KnownPhones.class);
    final HomeChanges homeDesk = wiring.get(HomeChanges.class);
    final ForgottenAccess forgotten = wiring.get(ForgottenAccess.class);
    final FamilyEndings endings = wiring.get(FamilyEndings.class);
    final ParentAccounts parentAccounts = wiring.get(ParentAccounts.class);
    final AccountDirectory accountDirectory = wiring.get(AccountDirectory.class);
    final FamilyDirectory directory = wiring.get(FamilyDirectory.class);
    final ChildRecords records = wiring.get(ChildRecords.class);
    final Identities identities = wiring.get(Identities.class);
    final AlikeAccounts alikeAccounts = wiring.get(AlikeAccounts.class);
    final Accounts accounts = wiring.whenFired(AccountChanging.class, wiring.get(OwnAccountRule.class)::check)
            .get(Accounts.class);
    final ReferralCodes referrals = wiring.get(ReferralCodes.class);
    final AccountId staff = account();

    FamilyWorld() {
        forgetEarlierPeople();
        sql("INSERT INTO programme.district VALUES ('500103', '渝中区') ON CONFLICT DO NOTHING");
        sql("INSERT INTO programme.street VALUES ('500103012', '大坪街道', '500103') ON CONFLICT DO NOTHING");
        sql("""
                INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                VALUES (?, ?, '500103', '500103012', '大坪正街 1 号', '02363000000', 'OPEN')""", home.value(), "home " + home);
    }

    /** Nobody who is registered here is like somebody that another test left behind. */
    private static void forgetEarlierPeople() {
        sql("UPDATE programme.person SET name = 'x', initials = '', phone = NULL WHERE name <> 'x'");
    }

    static AccountId account() {
        UUID id = Ids.next();
        sql("""
                INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                VALUES (?, ?, 'somebody', '-', 'ACTIVE', now())""", id, "a" + id);
        return AccountId.of(id);
    }

    FamilyWorld asStaff() {
        asker.become(staff, Set.of(home.value()), Set.of());
        return this;
    }

    FamilyWorld asParent(AccountId account, HouseholdId... households) {
        Set<UUID> own = new HashSet<>();
        List.of(households).forEach(household -> own.add(household.value()));
        asker.become(account, Set.of(), own);
        return this;
    }

    /** Registers, as the staff, a household of so many adults and one child, of whom the first adult is guardian. */
    HouseholdId household(String child, String... adults) {
        asStaff();
        List<NewAdult> people = new ArrayList<>();
        for (int i = 0; i < adults.length; i++) {
            people.add(new NewAdult(adults[i], "1380000" + String.format("%04d", i + 1)));
        }
        var details = new ChildDetails(child, TODAY.minusYears(8), Sex.MALE, "大坪小学", 2);
        return run(() -> families.register(new RegisterHousehold(
                home,
                adults[0] + "家",
                people,
                List.of(new NewChild(details, List.of(new NewGuardian(0, Relation.MOTHER)))))));
    }

    HouseholdView view(HouseholdId id) {
        return run(() -> families.household(id));
    }

    AccountId accountOf(AdultId adult) {
        asStaff();
        AccountId account = account();
        run(() -> {
            families.linkAccount(adult, account);
            return null;
        });
        return account;
    }

    static <T> T run(Callable<T> work) {
        return TestJpa.inTransaction(work);
    }

    static long count(String statement, Object... parameters) {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String statement, Object... parameters) {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void sql(String statement, Object... parameters) {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stands for whom the container knows. */
    static final class Asker extends Caller {

        private AccountId account = AccountId.of(Ids.next());
        private Set<UUID> homes = Set.of();
        private Set<UUID> households = Set.of();

        void become(AccountId newAccount, Set<UUID> newHomes, Set<UUID> newHouseholds) {
            account = newAccount;
            homes = newHomes;
            households = newHouseholds;
        }

        @Override
        public AccountId id() {
            return account;
        }

        @Override
        public Optional<AccountId> signedIn() {
            return Optional.of(account);
        }

        @Override
        public Set<UUID> homes(Role role) {
            return role == Role.HOME_STAFF ? homes : Set.of();
        }

        @Override
        public Set<UUID> households() {
            return households;
        }

        @Override
        public boolean has(Role role) {
            return role == Role.HOME_STAFF && !homes.isEmpty() || role == Role.PARENT && !households.isEmpty();
        }
    }
}
