package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionMoved;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a child × every way in which its session gets another time or room. */
class MovedSessionsDbTest {

    private static final int DAYS = 2;

    private final HouseClock clock = new HouseClock();
    private Stage stage;
    private Attendances attendances;
    private Sessions sessions;
    private UUID child;
    private UUID otherRoom;

    @BeforeEach
    void aClassOnMonday() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        stage.book(child);
        otherRoom = Ids.next();
        stage.execute(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) SELECT ?, home_id, '二号室', 30, 120, 1"
                        + " FROM programme.room",
                otherRoom);
        stage.execute("INSERT INTO programme.opening_hours SELECT h.id, day, '08:00', '21:00' FROM programme.home h,"
                + " generate_series(1, 7) day");
        stage.execute("UPDATE programme.session SET places = 2");
        inCharge(2);
        Wiring wiring = new Wiring()
                .with(Clock.class, clock)
                .with(Caller.class, new CallerIs(stage.staff, Role.HOME_STAFF, stage.home));
        wiring.whenFired(SessionMoved.class, wiring.get(MovedSheets.class)::moved);
        attendances = wiring.get(Attendances.class);
        sessions = wiring.get(Sessions.class);
    }

    enum Was {
        EXPECTED,
        ILL,
        EXCUSED,
        HERE,
        GONE,
        UNDONE
    }

    enum Move {
        LATER_THAT_DAY(Duration.ofMinutes(30), false),
        EARLIER_THAT_DAY(Duration.ofMinutes(-10), false),
        TO_ANOTHER_DAY(Duration.ofDays(DAYS), false),
        TO_ANOTHER_DAY_AND_ROOM(Duration.ofDays(DAYS), true),
        TO_ANOTHER_ROOM(Duration.ZERO, true);

        final Duration by;
        final boolean room;

        Move(Duration by, boolean room) {
            this.by = by;
            this.room = room;
        }

        boolean isOfTime() {
            return !by.isZero();
        }

        boolean isOfDay() {
            return by.toDays() > 0;
        }
    }

    static Stream<Arguments> table() {
        return Stream.of(Was.values()).flatMap(was -> Stream.of(Move.values()).map(move -> Arguments.of(was, move)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("table")
    void takesNobodyAlongWhoCameAndNoWordAboutTheOldDay(Was was, Move move) {
        become(was);
        boolean came = was == Was.HERE || was == Was.GONE;
        Throwable refused = catchThrowable(() -> move(move));
        if (came && move.isOfTime()) {
            assertThat(refused).matches(ProgrammeError.SOMEBODY_CAME::stopped);
            assertThat(boardOn(MONDAY)).containsExactly(was == Was.HERE ? PresenceState.HERE : PresenceState.GONE);
            return;
        }
        assertThat(refused).isNull();
        LocalDate day = move.isOfDay() ? MONDAY.plusDays(DAYS) : MONDAY;
        assertThat(boardOn(day)).containsExactly(after(was, move));
        if (move.isOfDay()) {
            assertThat(boardOn(MONDAY)).isEmpty();
        }
    }

    private static PresenceState after(Was was, Move move) {
        return switch (was) {
            case ILL, EXCUSED -> move.isOfDay() ? PresenceState.EXPECTED : PresenceState.ABSENT;
            case HERE -> PresenceState.HERE;
            case GONE -> PresenceState.GONE;
            case EXPECTED, UNDONE -> PresenceState.EXPECTED;
        };
    }

    @Test
    void thatTheWordAboutTheOldDayEndedIsKeptAndNotUndone() {
        become(Was.ILL);
        move(Move.TO_ANOTHER_DAY);
        List<ChangeLine> history = at(START, () -> attendances.history(session(), ChildId.of(child)));
        assertThat(history).extracting(ChangeLine::kind).containsExactly(ChangeKind.MOVED, ChangeKind.ABSENT);
        assertThatThrownBy(() -> at(START.minusSeconds(1140), () -> attendances.undo(session(), ChildId.of(child))))
                .isInstanceOf(DomainException.class);
        assertThat(boardOn(MONDAY.plusDays(DAYS))).containsExactly(PresenceState.EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatHasBegunOrIsCancelledIsNotMoved(Move move) {
        assertThatThrownBy(() -> at(START, () -> moved(move))).matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
        stage.execute("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电'");
        assertThatThrownBy(() -> move(move)).matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
    }

    static Stream<Move> ways() {
        return Stream.of(Move.values());
    }

    @Test
    void anArrivalAndAMoveAtOnceNeverBothHappen() {
        for (int round = 0; round < 8; round++) {
            aClassOnMonday();
            if (round % 2 == 1) {
                become(Was.ILL);
            }
            List<CompletableFuture<Boolean>> both = List.of(
                    CompletableFuture.supplyAsync(() -> succeeds(() -> become(Was.HERE))),
                    CompletableFuture.supplyAsync(() -> succeeds(() -> move(Move.TO_ANOTHER_DAY))));
            List<Boolean> done = new ArrayList<>();
            both.forEach(one -> done.add(one.join()));
            List<PresenceState> monday = boardOn(MONDAY);
            if (done.get(1)) {
                assertThat(monday).as("moved").isEmpty();
                assertThat(boardOn(MONDAY.plusDays(DAYS))).doesNotContain(PresenceState.HERE);
            } else {
                assertThat(monday).as("stayed").containsExactly(PresenceState.HERE);
            }
        }
    }

    @Test
    void theDatabaseMovesNobodyWhoCameEither() {
        become(Was.HERE);
        assertThatThrownBy(() -> stage.execute("UPDATE programme.session SET date = date + 2,"
                        + " starts_at = starts_at + interval '2 days', ends_at = ends_at + interval '2 days'"))
                .hasStackTraceContaining("somebody came");
        stage.execute("UPDATE programme.session SET title = '课堂'");
    }

    @Test
    void theDatabaseKeepsAWindowInWhichSomebodyCanBook() {
        assertThatThrownBy(() -> stage.execute("UPDATE programme.session SET signup_opens_at = signup_closes_at"))
                .hasStackTraceContaining("session_window");
        assertThatThrownBy(() -> stage.execute(
                        "UPDATE programme.session SET signup_closes_at = starts_at + interval '1 minute'"))
                .hasStackTraceContaining("session_window");
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private void become(Was was) {
        switch (was) {
            case EXPECTED -> {}
            case ILL -> absent(AbsenceKind.ILL);
            case EXCUSED -> absent(AbsenceKind.EXCUSED);
            case HERE -> arrive();
            case GONE -> {
                arrive();
                at(
                        START.minusSeconds(1500),
                        () -> attendances.depart(new MarkDeparture(
                                session(), ChildId.of(child), null, AdultId.of(stage.mother), false)));
            }
            case UNDONE -> {
                arrive();
                at(START.minusSeconds(1700), () -> attendances.undo(session(), ChildId.of(child)));
            }
        }
    }

    private void arrive() {
        at(START.minusSeconds(1800), () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
    }

    private void absent(AbsenceKind kind) {
        at(START.minusSeconds(1800), () -> attendances.absent(new MarkAbsence(session(), ChildId.of(child), kind)));
    }

    private void move(Move move) {
        at(START.minusSeconds(1200), () -> moved(move));
    }

    private @Nullable Void moved(Move move) {
        sessions.move(new MoveSession(
                session(), RoomId.of(move.room ? otherRoom : stage.room), START.plus(move.by), END.plus(move.by)));
        return null;
    }

    private List<PresenceState> boardOn(LocalDate date) {
        return at(START, () -> attendances.day(HomeId.of(stage.home), date)).sessions().stream()
                .flatMap(board -> board.rows().stream())
                .map(BoardRow::state)
                .toList();
    }

    private void inCharge(int adults) {
        IntStream.range(0, adults).forEach(number -> {
            UUID member = Ids.next();
            stage.insert("programme.staff_member", "id", member, "home_id", stage.home, "name", "老师" + number);
            stage.execute(
                    "INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)"
                            + " SELECT id, ?, ?, during FROM programme.session",
                    member,
                    member);
        });
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private <T> T at(Instant moment, Callable<T> work) {
        return TestJpa.inTransaction(() -> clock.at(moment, work));
    }
}
