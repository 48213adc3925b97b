package org.halfpastfour.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.NotSignedIn;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/**
 * A home of its own on the real database, open every day from six to ten at night, with rooms, staff and families; a
 * clock that is put where a test wants it; and somebody who asks, a different one in each thread.
 */
public final class HomeScene {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** A Monday, ten in the morning. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    public final HomeId home = HomeId.of(Ids.next());
    public final RoomId room = RoomId.of(Ids.next());
    public final RoomId otherRoom = RoomId.of(Ids.next());
    public final List<StaffMemberId> staff =
            Stream.generate(() -> new StaffMemberId(Ids.next())).limit(8).toList();
    public final SceneClock clock = new SceneClock(at(TODAY, "10:00"));
    public final Asker asker = new Asker();
    public final AccountId staffAccount = AccountId.of(Ids.next());
    public final Wiring wiring = new Wiring().with(Caller.class, asker).with(Clock.class, clock);

    public HomeScene() {
        sql("""
                INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                VALUES (?, ?, '500103', '500103012', '大坪正街 1 号', '02363000000', 'OPEN')""", home.value(), "home " + home);
        for (int weekday = 1; weekday <= 7; weekday++) {
            sql("INSERT INTO programme.opening_hours VALUES (?, ?, '06:00', '22:00')", home.value(), weekday);
        }
        room(room, "大教室");
        room(otherRoom, "小教室");
        staff.forEach(member -> sql(
                "INSERT INTO programme.staff_member (id, home_id, name) VALUES (?, ?, ?)",
                member.value(),
                home.value(),
                "老师" + (staff.indexOf(member) + 1)));
    }

    public static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /** Nobody who is entered from now on is like somebody that another test left behind. */
    public HomeScene aloneInTheBooks() {
        sql("UPDATE programme.person SET name = 'x', initials = '', phone = NULL WHERE name <> 'x'");
        return this;
    }

    public HomeScene asStaff() {
        asker.become(staffAccount, Set.of(home.value()), Set.of());
        return this;
    }

    public HomeScene asParentOf(Household... households) {
        Set<UUID> own = new HashSet<>();
        Stream.of(households).forEach(household -> own.add(household.id().value()));
        asker.become(households[0].parent(), Set.of(), own);
        return this;
    }

    /** As the house's own timers work: nobody is signed in. */
    public HomeScene asNobody() {
        asker.becomeNobody();
        return this;
    }

    /** A household of one adult, the guardian of so many children of eight years. */
    public Household household(int children) {
        return household(children, TODAY.minusYears(8));
    }

    public Household household(int children, LocalDate born) {
        Household made = new Household(
                HouseholdId.of(Ids.next()),
                AccountId.of(Ids.next()),
                AdultId.of(Ids.next()),
                Stream.generate(() -> ChildId.of(Ids.next())).limit(children).toList());
        sql(
                "INSERT INTO programme.household (id, home_id, name, code, created_at) VALUES (?, ?, '一家', ?, now())",
                made.id().value(),
                home.value(),
                made.id().toString());
        account(made.parent());
        sql(
                "INSERT INTO programme.person (id, kind, name, account_id) VALUES (?, 'ADULT', '李梅', ?)",
                made.adult().value(),
                made.parent().value());
        member(made.id(), made.adult().value());
        for (ChildId child : made.children()) {
            sql(
                    "INSERT INTO programme.person (id, kind, name, birth_date, sex) VALUES (?, 'CHILD', ?, ?, 'FEMALE')",
                    child.value(),
                    "王小雨" + (made.children().indexOf(child) + 1),
                    born);
            member(made.id(), child.value());
            sql(
                    "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)"
                            + " VALUES (?, ?, ?, 'MOTHER', ?)",
                    Ids.next(),
                    child.value(),
                    made.adult().value(),
                    TODAY.minusYears(1));
        }
        return made;
    }

    public Household withPriority(Household household) {
        sql(
                "UPDATE programme.household SET priority_until = ? WHERE id = ?",
                TODAY.plusYears(1),
                household.id().value());
        return household;
    }

    /** Nothing is missing for the first attendance of its children. */
    public Household withPapers(Household family) {
        for (ChildId child : family.children()) {
            for (String kind : List.of("PARTICIPATION", "SENSITIVE_DATA")) {
                sql(
                        "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                                + " VALUES (?, ?, ?, ?, 1, ?, now())",
                        Ids.next(),
                        child.value(),
                        family.adult().value(),
                        kind,
                        TODAY.minusDays(30));
            }
            sql(
                    "INSERT INTO programme.health_note (id, child_id, allergy, medication, instructions, answered_by, answered_at)"
                            + " VALUES (?, ?, '', '', '', ?, now())",
                    Ids.next(),
                    child.value(),
                    family.adult().value());
        }
        sql(
                "UPDATE programme.person SET phone = '13800000000' WHERE id = ?",
                family.adult().value());
        return family;
    }

    public static <T> T run(Callable<T> work) {
        return TestJpa.inTransaction(work);
    }

    public static void sql(String statement, Object... parameters) {
        query(statement, parameters);
    }

    /** The first column of the first row as a number; 0 when there is none. */
    public static long number(String statement, Object... parameters) {
        return query(statement, parameters).orElse(0L);
    }

    private static Optional<Long> query(String statement, Object... parameters) {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i] instanceof Instant then ? Timestamp.from(then) : parameters[i]);
            }
            if (!prepared.execute()) {
                return Optional.empty();
            }
            try (ResultSet rows = prepared.getResultSet()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void room(RoomId id, String name) {
        sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, ?, 40, 200, 1)",
                id.value(),
                home.value(),
                name);
    }

    private static void account(AccountId id) {
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '李梅', '-', 'ACTIVE', now())",
                id.value(),
                "parent-" + id);
    }

    private void member(HouseholdId household, UUID person) {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                household.value(),
                person,
                TODAY.minusYears(1));
    }

    /** A family of the scene, and the account that acts for it. */
    public record Household(HouseholdId id, AccountId parent, AdultId adult, List<ChildId> children) {

        public ChildId child() {
            return children.getFirst();
        }
    }

    /** Stands still until it is put elsewhere. */
    public static final class SceneClock extends Clock {

        private volatile Instant now;

        SceneClock(Instant now) {
            this.now = now;
        }

        public void put(Instant then) {
            now = then;
        }

        public void put(LocalDate date, String time) {
            put(at(date, time));
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Stands for whom the container knows. */
    public static final class Asker extends Caller {

        private record Standing(AccountId account, Set<UUID> homes, Set<UUID> households) {}

        private static final Standing NOBODY = new Standing(AccountId.of(Ids.next()), Set.of(), Set.of());

        private final ThreadLocal<Standing> who =
                ThreadLocal.withInitial(() -> new Standing(AccountId.of(Ids.next()), Set.of(), Set.of()));

        public void become(AccountId account, Set<UUID> homes, Set<UUID> households) {
            who.set(new Standing(account, homes, households));
        }

        public void becomeNobody() {
            who.set(NOBODY);
        }

        @Override
        public AccountId id() {
            return known().account();
        }

        @Override
        public Optional<AccountId> signedIn() {
            return Optional.of(who.get())
                    .filter(standing -> !standing.equals(NOBODY))
                    .map(Standing::account);
        }

        @Override
        public Set<UUID> homes(Role role) {
            return role == Role.HOME_STAFF ? known().homes() : Set.of();
        }

        @Override
        public Set<UUID> households() {
            return known().households();
        }

        private Standing known() {
            Standing standing = who.get();
            if (standing.equals(NOBODY)) {
                throw new NotSignedIn();
            }
            return standing;
        }

        @Override
        public Set<String> districts(Role role) {
            return role == Role.CASEWORKER ? Set.of("500103") : Set.of();
        }

        @Override
        public boolean has(Role role) {
            return role == Role.HOME_STAFF && !homes().isEmpty()
                    || role == Role.PARENT && !households().isEmpty();
        }
    }
}
