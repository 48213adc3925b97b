package org.halfpastfour.attendance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;

/** A home with one class on a Monday and one family, put into the real database as its owner. */
final class Stage {

    static final Instant START = MarkSamples.START;
    static final Instant END = MarkSamples.END;

    final UUID home = Ids.next();
    final UUID room = Ids.next();
    final UUID staff = Ids.next();
    final UUID parent = Ids.next();
    final UUID household = Ids.next();
    final UUID mother = Ids.next();
    final UUID uncle = Ids.next();
    final UUID session = Ids.next();

    Stage() {
        TestDatabase.get().clear();
        account(staff, "staff");
        account(parent, "parent");
        insert(
                "programme.home",
                "id",
                home,
                "name",
                "七星岗青少年之家",
                "district_code",
                "500103",
                "street_code",
                "500103001",
                "address",
                "中山一路 1 号",
                "phone",
                "02363500000",
                "status",
                "OPEN");
        insert(
                "programme.room",
                "id",
                room,
                "home_id",
                home,
                "name",
                "一号室",
                "seats",
                30,
                "area_m2",
                new BigDecimal("120.0"),
                "floor",
                1);
        insert(
                "programme.household",
                "id",
                household,
                "home_id",
                home,
                "name",
                "陈家",
                "code",
                "C1",
                "created_at",
                START);
        adult(mother, "陈静", parent);
        adult(uncle, "陈强", null);
        session(session, START, END);
    }

    UUID child(String name, int age) {
        UUID child = Ids.next();
        LocalDate birth = MarkSamples.MONDAY.minusYears(age);
        insert("programme.person", "id", child, "kind", "CHILD", "name", name, "birth_date", birth, "sex", "FEMALE");
        member(child);
        insert(
                "programme.guardianship",
                "id",
                Ids.next(),
                "child_id",
                child,
                "adult_id",
                mother,
                "relation",
                "MOTHER",
                "from_date",
                birth);
        return child;
    }

    /** With all that rule 6 asks for. */
    UUID readyChild(String name, int age) {
        UUID child = child(name, age);
        consent(child, "PARTICIPATION");
        consent(child, "SENSITIVE_DATA");
        insert(
                "programme.health_note",
                "id",
                Ids.next(),
                "child_id",
                child,
                "allergy",
                "",
                "medication",
                "",
                "instructions",
                "",
                "answered_by",
                mother,
                "answered_at",
                START.minusSeconds(86_400));
        return child;
    }

    void consent(UUID child, String kind) {
        insert(
                "programme.consent",
                "id",
                Ids.next(),
                "child_id",
                child,
                "adult_id",
                mother,
                "kind",
                kind,
                "text_version",
                1,
                "from_date",
                MarkSamples.MONDAY.minusDays(30),
                "signed_at",
                START.minusSeconds(86_400));
    }

    void pickup(UUID child, UUID adult, String kind) {
        insert(
                "programme.pickup_authority",
                "id",
                Ids.next(),
                "child_id",
                child,
                "adult_id",
                adult,
                "kind",
                kind,
                "from_date",
                MarkSamples.MONDAY.minusDays(30),
                "reason",
                kind.equals("FORBIDDEN") ? "法院裁定" : null,
                "recorded_by",
                staff,
                "recorded_at",
                START.minusSeconds(86_400));
    }

    UUID book(UUID participant) {
        return book(participant, session);
    }

    UUID book(UUID participant, UUID session) {
        UUID party = Ids.next();
        UUID booking = Ids.next();
        insert(
                "programme.party",
                "id",
                party,
                "session_id",
                session,
                "household_id",
                household,
                "size",
                1,
                "bucket",
                1,
                "asked_at",
                START,
                "asked_by",
                parent,
                "state",
                "CONFIRMED");
        execute(
                "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state, booked_at)"
                        + " SELECT ?, id, ?, ?, ?, during, 'CONFIRMED', ? FROM programme.session WHERE id = ?",
                booking,
                party,
                household,
                participant,
                START,
                session);
        execute("UPDATE programme.session SET taken = taken + 1 WHERE id = ?", session);
        return booking;
    }

    void session(UUID id, Instant start, Instant end) {
        insert(
                "programme.session",
                "id",
                id,
                "home_id",
                home,
                "room_id",
                room,
                "kind",
                "AFTER_SCHOOL_CLASS",
                "title",
                "四点半课堂",
                "date",
                MarkSamples.MONDAY,
                "starts_at",
                start,
                "ends_at",
                end,
                "room_places",
                30,
                "adult_places",
                30,
                "places",
                30,
                "age_from",
                6,
                "age_to",
                14,
                "needs_guardian",
                false,
                "state",
                "PUBLISHED",
                "signup_opens_at",
                start.minusSeconds(604_800),
                "signup_closes_at",
                start);
    }

    void execute(String sql, Object... values) {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, jdbc(values[i]));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void insert(String table, Object... namesAndValues) {
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            names.add((String) namesAndValues[i]);
            values.add(namesAndValues[i + 1]);
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        execute(
                "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + marks + ")",
                values.toArray());
    }

    private static Object jdbc(Object value) {
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }

    private void account(UUID id, String login) {
        insert(
                "account.account",
                "id",
                id,
                "login_name",
                login,
                "display_name",
                login,
                "password_hash",
                "-",
                "state",
                "ACTIVE",
                "created_at",
                START);
    }

    private void adult(UUID id, String name, UUID account) {
        insert(
                "programme.person",
                "id",
                id,
                "kind",
                "ADULT",
                "name",
                name,
                "phone",
                "13800000000",
                "account_id",
                account);
        member(id);
    }

    private void member(UUID person) {
        insert(
                "programme.household_member",
                "id",
                Ids.next(),
                "household_id",
                household,
                "person_id",
                person,
                "from_date",
                MarkSamples.MONDAY.minusYears(1));
    }
}
