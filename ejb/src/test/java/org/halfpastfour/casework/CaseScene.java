package org.halfpastfour.casework;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;

/** A home, families and caseworkers in the test database, put there by its owner; and use cases asked by one of them. */
final class CaseScene {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final String DISTRICT = "500103";
    static final String OTHER_DISTRICT = "500105";

    final TestDatabase database = TestDatabase.get();
    final Clock clock;
    final LocalDate today;
    final UUID home = Ids.next();
    final UUID room = Ids.next();
    /** Who books for families at the home. */
    final UUID booker = Ids.next();

    CaseScene() {
        this(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZONE));
    }

    CaseScene(Clock clock) {
        this.clock = clock;
        this.today = LocalDate.now(clock);
        database.clear();
        sql(
                "INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)"
                        + " VALUES (?, '大溪沟青少年之家', ?, '500103011', '人民路 1 号', '02363000000', 'OPEN')",
                home,
                DISTRICT);
        for (int weekday = 1; weekday <= 7; weekday++) {
            sql(
                    "INSERT INTO programme.opening_hours (home_id, weekday, opens, closes) VALUES (?, ?, '09:00', '20:00')",
                    home,
                    weekday);
        }
        sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '活动室', 20, 80, 1)",
                room,
                home);
    }

    AccountId caseworker(String login) {
        return grantedIn(login, "CASEWORKER", DISTRICT);
    }

    AccountId supervisor(String login, String district) {
        return grantedIn(login, "CASE_SUPERVISOR", district);
    }

    private AccountId grantedIn(String login, String role, String district) {
        AccountId account = TestAccounts.insert(login);
        grant(account, role, district);
        return account;
    }

    private void grant(AccountId account, String role, String district) {
        sql(
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                account.value(),
                role,
                district,
                today.minusDays(30));
    }

    /** Use cases asked by this caseworker. */
    Desk by(AccountId caseworker) {
        return by(caseworker, clock);
    }

    /** The same at another time. */
    Desk by(AccountId caseworker, Clock then) {
        return new Desk(TestCaller.caseworkerIn(DISTRICT).withId(caseworker), then);
    }

    /** Use cases asked by who signs in with this account as a parent. */
    Desk byParent(AccountId parent, Family family) {
        return byParent(parent, family, clock);
    }

    Desk byParent(AccountId parent, Family family, Clock then) {
        return new Desk(TestCaller.parentOf(family.household()).withId(parent), then);
    }

    /** An account of the family's adult. */
    AccountId parent(String login, Family family) {
        AccountId account = TestAccounts.insert(login);
        sql("UPDATE programme.person SET account_id = ? WHERE id = ?", account.value(), family.adult());
        return account;
    }

    Desk bySupervisor(AccountId supervisor, String district) {
        return bySupervisor(supervisor, district, clock);
    }

    Desk bySupervisor(AccountId supervisor, String district, Clock then) {
        return new Desk(TestCaller.supervisorIn(district).withId(supervisor), then);
    }

    /** Works cases of the district and supervises it. */
    Desk byLead(String login) {
        AccountId account = caseworker(login);
        grant(account, "CASE_SUPERVISOR", DISTRICT);
        return new Desk(TestCaller.workingAndSupervisingIn(DISTRICT).withId(account), clock);
    }

    Family family(String code) {
        Family family = new Family(Ids.next(), code, Ids.next(), Ids.next());
        sql(
                "INSERT INTO programme.household (id, home_id, name, code, created_at) VALUES (?, ?, '王家', ?, ?)",
                family.household(),
                home,
                code,
                clock.instant());
        sql(
                "INSERT INTO programme.person (id, kind, name, birth_date) VALUES (?, 'CHILD', '王小明', '2017-05-01')",
                family.child());
        sql("INSERT INTO programme.person (id, kind, name) VALUES (?, 'ADULT', '王奶奶')", family.adult());
        for (UUID person : new UUID[] {family.child(), family.adult()}) {
            sql(
                    "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    family.household(),
                    person,
                    today.minusDays(100));
        }
        return family;
    }

    /** A class of ninety minutes at half past four. */
    UUID session(String kind, LocalDate day) {
        UUID session = Ids.next();
        sql(
                "INSERT INTO programme.session (id, home_id, room_id, kind, title, date, starts_at, ends_at, room_places,"
                        + " adult_places, places, age_from, age_to, needs_guardian, state, signup_opens_at, signup_closes_at)"
                        + " VALUES (?, ?, ?, ?, '四点半课堂', ?, ?, ?, 20, 20, 20, 6, 14, false, 'PUBLISHED', ?, ?)",
                session,
                home,
                room,
                kind,
                day,
                at(day, 16, 30),
                at(day, 18, 0),
                at(day, 0, 0),
                at(day, 16, 30));
        return session;
    }

    UUID booking(Family family, UUID session, LocalDate day, String state) {
        UUID party = Ids.next();
        UUID booking = Ids.next();
        sql(
                "INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)"
                        + " VALUES (?, ?, ?, 1, 1, ?, ?, 'CONFIRMED')",
                party,
                session,
                family.household(),
                at(day, 0, 0),
                booker);
        sql(
                "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state, booked_at)"
                        + " SELECT ?, s.id, ?, ?, ?, s.during, ?, ? FROM programme.session s WHERE s.id = ?",
                booking,
                party,
                family.household(),
                family.child(),
                state,
                at(day, 0, 0),
                session);
        return booking;
    }

    void attended(Family family, LocalDate day) {
        UUID session = session("AFTER_SCHOOL_CLASS", day);
        UUID booking = booking(family, session, day, "CONFIRMED");
        sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, left_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                session,
                booking,
                family.child(),
                at(day, 16, 30),
                at(day, 18, 0));
    }

    /** All that is marked was marked by this account. */
    void markedBy(UUID account) {
        sql(
                "INSERT INTO programme.attendance_change (id, attendance_id, kind, before, after, changed_by, changed_at)"
                        + " SELECT uuidv7(), a.id, 'ARRIVED', 'EXPECTED', 'ARRIVED', ?, a.arrived_at FROM programme.attendance a",
                account);
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
    }

    void sql(String sql, Object... values) {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value instanceof Instant instant) {
                    statement.setTimestamp(i + 1, Timestamp.from(instant));
                } else if (value instanceof LocalDate date) {
                    statement.setDate(i + 1, Date.valueOf(date));
                } else {
                    statement.setObject(i + 1, value);
                }
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    List<String> strings(String sql) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    record Family(UUID household, String code, UUID child, UUID adult) {}

    /** The use cases of one caller; each call is one transaction that passes the wall as the container makes it. */
    final class Desk {

        private final Wiring wiring;

        Desk(TestCaller caller, Clock clock) {
            wiring = new Wiring().with(Caller.class, caller).with(Clock.class, clock);
        }

        <T> T get(Class<T> bean) {
            return wiring.get(bean);
        }

        <T> T ask(Callable<T> useCase) {
            return TestJpa.inTransaction(() -> {
                get(Wall.class).enter("a test");
                T answer = useCase.call();
                get(Wall.class).leave();
                return answer;
            });
        }

        void tell(TestJpa.Work useCase) {
            ask(() -> {
                useCase.run();
                return null;
            });
        }

        ClientId open(String number, String code) {
            return ask(() -> get(Cases.class).open(new OpenCase(number, "张三", "13800000000", DISTRICT, code)));
        }

        AttendanceConsentId consent(ClientId client, Family family, LocalDate from) {
            return ask(() -> get(AttendanceConsents.class)
                    .record(new RecordConsent(client, family.household(), "王奶奶", from, null)));
        }

        CaseView read(ClientId client) {
            return ask(() -> get(Cases.class).family(client));
        }

        InterventionId expecting(ClientId client, Stream stream, int count, DosePeriod period) {
            ask(() -> get(CarePlans.class).make(new MakePlan(client, today.minusDays(28), today.plusDays(60))));
            GoalId goal = ask(() -> get(CarePlans.class).addGoal(new AddGoal(client, GoalDomain.FAMILY, "每周一起吃三次晚饭")));
            return ask(() -> get(CarePlans.class)
                    .addIntervention(new AddIntervention(
                            goal, stream, "四点半课堂", count, period, today.minusDays(28), today.plusDays(84))));
        }
    }
}
