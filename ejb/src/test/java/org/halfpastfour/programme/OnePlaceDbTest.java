package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Who is staff at two homes is one person, and in one place at a time. */
class OnePlaceDbTest {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final TwoHomes homes = new TwoHomes();
    private final TwoHomes.At here = homes.here;
    private final TwoHomes.At there = homes.there;

    @Test
    void nobodyIsPutInChargeInTwoHomesAtOnce() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        assertThatThrownBy(() -> here.add("17:00", "18:30", 0, 1))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.arguments())
                        .containsEntry("who", "老师1")
                        .containsEntry("start", at(TOMORROW, "16:30"))
                        .containsEntry("end", at(TOMORROW, "18:00"))
                        .doesNotContainKey("with"));
    }

    @Test
    void thereIsTimeForTheWayBetweenTheHomes() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        assertThatThrownBy(() -> here.add("18:29", "19:30", 0, 1))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
        assertThatThrownBy(() -> here.add("15:00", "16:01", 0, 1))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
        assertThat(here.add("18:30", "19:30", 0, 1)).isNotNull();
    }

    @Test
    void nobodyIsMovedOrAssignedIntoTheOtherHomesTime() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        SessionId morning = here.add("09:00", "10:00", 0, 1);
        assertThatThrownBy(() -> here.move(morning, "17:00", "18:00"))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
        SessionId afternoon = here.add("17:00", "18:00", 1, 2);
        assertThatThrownBy(() -> here.assign(afternoon, 0, 1)).matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
        assertThat(here.adultsOf(afternoon)).containsExactlyInAnyOrderElementsOf(here.scene.staff.subList(1, 3));
    }

    @Test
    void whoIsInTheOtherHomeIsNotAmongTheFreeAdultsWhoAreChosen() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        assertThat(here.adultsOf(here.add("16:30", "18:00"))).containsExactlyElementsOf(here.scene.staff.subList(1, 3));
    }

    @Test
    void aSeriesSaysBeforehandWhoIsInTheOtherHome() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        PlanSeries series = new PlanSeries(
                here.course,
                here.scene.room,
                here.scene.staff.subList(0, 2),
                new Recurrence(
                        Set.of(DayOfWeek.TUESDAY),
                        LocalTime.of(18, 0),
                        LocalTime.of(19, 0),
                        new DateRange(TOMORROW, TOMORROW.plusWeeks(1)),
                        SeriesDays.ANY_DAY,
                        List.of()),
                20,
                0,
                here.scene.clock.instant(),
                0,
                true);
        here.scene.asStaff();
        assertThat(run(() -> here.programmes.preview(series)).dates())
                .extracting(PlannedDate::clash)
                .containsExactly(
                        new Clash("adult-taken-elsewhere", "", at(TOMORROW, "16:30"), at(TOMORROW, "18:00"), "老师1"),
                        null);
        assertThatThrownBy(() -> run(() -> here.programmes.plan(series)))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped);
    }

    @Test
    void aCancelledSessionOfTheOtherHomeLeavesTheTime() {
        homes.withOnePersonAtBoth();
        SessionId session = there.add("16:30", "18:00", 0, 1);
        there.scene.asStaff();
        run(() -> {
            there.sessions.cancel(session, "停电");
            return null;
        });
        assertThat(here.add("16:30", "18:00", 0, 1)).isNotNull();
    }

    @Test
    void theDatabaseItselfRefusesAPersonInTwoHomesAtOnce() {
        homes.withOnePersonAtBoth();
        there.add("16:30", "18:00", 0, 1);
        SessionId session = here.add("16:30", "18:00", 1, 2);
        assertThatThrownBy(() -> sql("""
                        INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)
                        SELECT s.id, m.id, m.person, s.during FROM programme.session s, programme.staff_member m
                        WHERE s.id = ? AND m.id = ?""", session.value(), here.first().id().value()))
                .hasMessageContaining("session_adult_once");
    }

    @Test
    void theDatabaseItselfRefusesToMakeTwoOnePersonWhoStandInTwoPlaces() {
        there.add("16:30", "18:00", 0, 1);
        here.add("16:30", "18:00", 0, 1);
        there.first().become(homes.account.value());
        assertThatThrownBy(() -> here.first().become(homes.account.value())).hasMessageContaining("session_adult_once");
    }

    @Test
    void theDatabaseItselfKeepsWhoThePersonIs() {
        SessionId session = here.add("16:30", "18:00", 0, 1);
        here.first().become(homes.account.value());
        assertThat(number(
                        "SELECT count(*) FROM programme.session_adult WHERE session_id = ? AND person = ?",
                        session.value(),
                        homes.account.value()))
                .isEqualTo(1);
        assertThatThrownBy(() -> sql(
                        "UPDATE programme.session_adult SET person = ? WHERE session_id = ? AND staff_member_id = ?",
                        there.first().id().value(),
                        session.value(),
                        here.first().id().value()))
                .hasMessageContaining("session_adult_person");
    }

    @Test
    void ofTwoHomesAtTheSameMomentOneGetsThePerson() throws Exception {
        homes.withOnePersonAtBoth();
        for (int hour = 8; hour < 20; hour += 2) {
            String start = "%02d:00".formatted(hour);
            String end = "%02d:00".formatted(hour + 1);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Boolean> one = threads.submit(() -> isPutInCharge(here, start, end, together));
                Future<Boolean> other = threads.submit(() -> isPutInCharge(there, start, end, together));
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private static boolean isPutInCharge(TwoHomes.At at, String start, String end, CyclicBarrier together)
            throws Exception {
        together.await();
        try {
            at.add(start, end, 0, 1);
            return true;
        } catch (DomainException refused) {
            Told.by(refused, ProgrammeError.ADULT_TAKEN_ELSEWHERE, ProgrammeError.TAKEN_MEANWHILE);
            return false;
        }
    }

    @Test
    void dataFromBeforeKeepsTheFirstOfTwoPlacesAndTheNamesOfBoth() throws Exception {
        SessionId first = there.add("16:30", "18:00", 0, 1);
        SessionId second = here.add("17:00", "18:30", 0, 1);
        SessionId third = here.add("19:00", "20:00", 0, 1);
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            beOnePersonAsBefore(statement);
            statement.execute(migration());
            assertThat(holds(statement, first)).isEqualTo(2);
            assertThat(holds(statement, second)).isEqualTo(1);
            assertThat(holds(statement, third)).isEqualTo(2);
            connection.rollback();
        }
    }

    /** What is to come, the migration judges by the clock of the database, so these sessions stand around that one. */
    @Test
    void dataFromBeforeNamesWhatIsToComeInTheLogAndNotWhatIsOver() throws Exception {
        SessionId first = there.add("16:30", "18:00", 0, 1);
        SessionId second = here.add("17:00", "18:30", 0, 1);
        assertThat(warningsOf(first, second, "1 hour")).contains(second.toString());
        assertThat(warningsOf(first, second, "-5 hours")).isEmpty();
    }

    private String warningsOf(SessionId first, SessionId second, String fromNow) throws Exception {
        try (Connection connection = TestDatabase.get().connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    UPDATE programme.session SET starts_at = now() + interval '%s', ends_at = now() + interval '%s' + interval '2 hours'
                    WHERE id IN ('%s', '%s')""".formatted(fromNow, fromNow, first, second));
            beOnePersonAsBefore(statement);
            statement.execute(migration());
            StringBuilder warnings = new StringBuilder();
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                warnings.append(warning.getMessage());
            }
            connection.rollback();
            return warnings.toString();
        }
    }

    /** The schema before the migration, with both homes' first member of staff one account. */
    private void beOnePersonAsBefore(Statement statement) throws SQLException {
        statement.execute("""
                ALTER TABLE programme.session_adult DROP COLUMN person CASCADE;
                ALTER TABLE programme.staff_member DROP COLUMN person CASCADE;
                ALTER TABLE programme.session_adult ADD FOREIGN KEY (staff_member_id) REFERENCES programme.staff_member;
                ALTER TABLE programme.session_adult ADD CONSTRAINT session_adult_once
                    EXCLUDE USING gist (staff_member_id WITH =, during WITH &&) WHERE (active)""");
        for (StaffMemberId member : List.of(here.first().id(), there.first().id())) {
            statement.execute("UPDATE programme.staff_member SET account_id = '" + homes.account + "' WHERE id = '"
                    + member + "'");
        }
    }

    private static long holds(Statement statement, SessionId session) throws SQLException {
        try (var rows = statement.executeQuery(
                "SELECT count(*) FROM programme.session_adult WHERE active AND session_id = '" + session + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String migration() throws IOException {
        try (InputStream script =
                OnePlaceDbTest.class.getResourceAsStream("/db/migration/V210__one_person_in_one_place.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
