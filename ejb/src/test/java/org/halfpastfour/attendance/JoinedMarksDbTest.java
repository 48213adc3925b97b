package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The marks of two records of one child become those of one, and are two again when the join is undone. */
class JoinedMarksDbTest {

    private static final LocalDate LAST_WEEK = HomeScene.TODAY.minusDays(7);

    private final HomeScene scene = new HomeScene().aloneInTheBooks();
    private final Identities identities = scene.wiring.get(Identities.class);
    private final JoinedMarks marks = scene.wiring.get(JoinedMarks.class);
    private final Household mothers = scene.household(1);
    private final Household fathers = scene.household(1);
    private final UUID kept = mothers.child().value();
    private final UUID gone = fathers.child().value();

    @BeforeEach
    void listen() {
        scene.wiring.whenFired(PeopleJoined.class, marks::joined).whenFired(PeopleParted.class, marks::parted);
        sql(
                "UPDATE programme.person SET name = '王强' WHERE id = ?",
                fathers.adult().value());
        scene.asStaff();
    }

    @Test
    void aMarkGoesToTheKeptRecordAndBack() {
        mark(fathers, gone, session(), true);
        JoinId join = join();
        assertThat(came(kept)).isEqualTo(1);
        assertThat(came(gone)).isZero();
        undo(join);
        assertThat(came(kept)).isZero();
        assertThat(came(gone)).isEqualTo(1);
    }

    @Test
    void whoCameUnderTheOtherRecordHasCome() {
        UUID session = session();
        mark(mothers, kept, session, false);
        mark(fathers, gone, session, true);
        JoinId join = join();
        assertThat(came(kept)).isEqualTo(1);
        assertThat(number("""
                SELECT count(*) FROM programme.attendance_change c JOIN programme.attendance a ON a.id = c.attendance_id
                WHERE a.participant_id = ? AND c.kind = 'CORRECTED'""", kept)).isEqualTo(1);
        undo(join);
        assertThat(came(kept)).isZero();
    }

    @Test
    void ofTwoArrivalsInOneSessionTheKeptRecordsStays() {
        UUID session = session();
        mark(mothers, kept, session, true);
        mark(fathers, gone, session, true);
        join();
        assertThat(came(kept)).isEqualTo(1);
    }

    private JoinId join() {
        return run(() -> identities.join(new JoinPeople(gone, kept)));
    }

    private void undo(JoinId join) {
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    private static long came(UUID child) {
        return number(
                "SELECT count(*) FROM programme.attendance WHERE participant_id = ? AND arrived_at IS NOT NULL", child);
    }

    private UUID session() {
        UUID session = Ids.next();
        sql(
                "INSERT INTO programme.session (id, home_id, room_id, kind, title, date, starts_at, ends_at, room_places,"
                        + " adult_places, places, age_from, age_to, needs_guardian, state, signup_opens_at, signup_closes_at)"
                        + " VALUES (?, ?, ?, 'COURSE', '画画', ?, ?, ?, 20, 20, 20, 6, 14, false, 'HELD', ?, ?)",
                session,
                scene.home.value(),
                scene.room.value(),
                LAST_WEEK,
                at(LAST_WEEK, "16:30").atOffset(ZoneOffset.UTC),
                at(LAST_WEEK, "18:00").atOffset(ZoneOffset.UTC),
                at(LAST_WEEK, "00:00").atOffset(ZoneOffset.UTC),
                at(LAST_WEEK, "16:30").atOffset(ZoneOffset.UTC));
        return session;
    }

    private static void mark(Household household, UUID child, UUID session, boolean came) {
        UUID party = Ids.next();
        UUID booking = Ids.next();
        sql(
                "INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)"
                        + " VALUES (?, ?, ?, 1, 1, now(), ?, 'ENDED')",
                party,
                session,
                household.id().value(),
                household.parent().value());
        sql(
                "INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state,"
                        + " booked_at, ended_at, ended_why, ended_from)"
                        + " SELECT ?, s.id, ?, ?, ?, s.during, 'CANCELLED', now(), now(), 'HOME_CANCELLED', 'CONFIRMED'"
                        + " FROM programme.session s WHERE s.id = ?",
                booking,
                party,
                household.id().value(),
                child,
                session);
        sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, absence)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                session,
                booking,
                child,
                came ? at(LAST_WEEK, "16:30").atOffset(ZoneOffset.UTC) : null,
                came ? null : "UNEXCUSED");
    }
}
