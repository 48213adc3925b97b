package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A child that came stays on Today until somebody signs it out, whatever the date. */
class StillInDbTest {

    private static final ZoneId ZONE = new HouseClock().getZone();
    private static final Instant NEXT_MORNING = END.plusSeconds(14 * 3600);

    private final HouseClock clock = new HouseClock();
    private Stage stage;
    private CallerIs caller;
    private Attendances attendances;
    private UUID child;

    @BeforeEach
    void aChildCame() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        stage.book(child);
        caller = new CallerIs(stage.staff, Role.HOME_STAFF, stage.home);
        attendances =
                new Wiring().with(Clock.class, clock).with(Caller.class, caller).get(Attendances.class);
        at(START, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T15:59:59Z",
                "2026-11-23T16:00:00Z",
                "2026-11-23T16:30:00Z",
                "2026-11-24T08:00:00Z",
                "2026-11-30T16:00:00Z",
                "2026-12-31T16:30:00Z",
                "2028-02-29T04:00:00Z"
            })
    void aChildNobodySignedOutStaysOnTodayOnTopWhateverTheDate(String moment) {
        DayBoard day = today(Instant.parse(moment));
        Alert first = day.alerts().getFirst();
        assertThat(first.kind()).isEqualTo(AlertKind.NOT_COLLECTED);
        assertThat(first.participant()).isEqualTo(child);
        assertThat(day.boardOf(first).rows()).extracting(BoardRow::participant).contains(child);
    }

    static Stream<Arguments> whatBecameOfTheRest() {
        return Stream.of(
                became(
                        "the booking was cancelled",
                        stage -> stage.execute(
                                "UPDATE programme.booking SET state = 'CANCELLED', ended_at = booked_at, ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED'")),
                became("the session was cancelled", stage -> {
                    stage.execute(
                            "UPDATE programme.booking SET state = 'CANCELLED', ended_at = booked_at, ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED'");
                    stage.execute("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电', taken = 0");
                }),
                became(
                        "the session had been moved three days on before that was refused",
                        stage -> stage.execute("ALTER TABLE programme.session DISABLE TRIGGER session_moves_nobody;"
                                + " UPDATE programme.session SET date = date + 3, starts_at = starts_at + interval '3 days',"
                                + " ends_at = ends_at + interval '3 days';"
                                + " ALTER TABLE programme.session ENABLE TRIGGER session_moves_nobody")),
                became("the room was closed", stage -> stage.execute("UPDATE programme.room SET status = 'CLOSED'")),
                became("the home was closed", stage -> stage.execute("UPDATE programme.home SET status = 'CLOSED'")),
                became(
                        "the child moved out of the household",
                        stage -> stage.execute(
                                "UPDATE programme.household_member SET to_date = from_date WHERE person_id IN"
                                        + " (SELECT id FROM programme.person WHERE kind = 'CHILD')")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatBecameOfTheRest")
    void aChildStaysOnTodayUntilSignedOutEvenIf(String what, Consumer<Stage> became) {
        became.accept(stage);
        assertThat(today(NEXT_MORNING).alerts())
                .as(what)
                .extracting(Alert::kind, Alert::participant)
                .startsWith(tuple(AlertKind.NOT_COLLECTED, child));
        assertThat(unseen(NEXT_MORNING, "没有登记").state()).isEqualTo(PresenceState.GONE);
        assertThat(today(NEXT_MORNING).alerts()).isEmpty();
    }

    @Test
    void aChildOnAnotherDaysBoardIsLeftOverOnceAndNotTwice() {
        DayBoard monday = at(NEXT_MORNING, () -> attendances.day(home(), MONDAY));
        assertThat(monday.leftOver()).isEmpty();
        assertThat(monday.alerts()).extracting(Alert::kind).containsOnlyOnce(AlertKind.NOT_COLLECTED);
    }

    @Test
    void theBoardOfAnotherDayIsQuietAboutChildrenWhoAreInRightNow() {
        DayBoard tomorrow = at(END, () -> attendances.day(home(), MONDAY.plusDays(1)));
        assertThat(tomorrow.alerts()).isEmpty();
    }

    @Test
    void signingOutOnALaterDayNeedsAReasonThatIsKeptInTheHistory() {
        assertThatThrownBy(() -> depart(NEXT_MORNING, END, stage.mother, ""))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("reason"));
        BoardRow gone = depart(NEXT_MORNING, END.plusSeconds(600), stage.mother, "忘记登记");
        assertThat(gone.leftAt()).isEqualTo(END.plusSeconds(600));
        assertThat(gone.collectedBy()).isEqualTo("陈静");
        ChangeLine line = history().getFirst();
        assertThat(line.kind()).isEqualTo(ChangeKind.LEFT);
        assertThat(line.reason()).isEqualTo("忘记登记");
        assertThat(line.before().state()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void aChildNobodySawLeaveIsTakenToHaveStayedUntilTheEnd() {
        BoardRow gone = unseen(NEXT_MORNING, "没有人看见");
        assertThat(gone.leftAt()).isEqualTo(END);
        assertThat(gone.collector()).isNull();
        assertThat(gone.leftAlone()).isFalse();
        assertThat(today(NEXT_MORNING).alerts()).isEmpty();
    }

    @Test
    void nobodyIsSignedOutUnseenOnTheDayItself() {
        assertThatThrownBy(() -> unseen(END.plusSeconds(3600), "不知道"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting("code")
                        .containsExactly("unseen-too-early"));
    }

    @Test
    void afterMidnightAChildLeavesOnlyWithWhoMayCollectItToo() {
        assertThatThrownBy(() -> depart(NEXT_MORNING, null, stage.uncle, "刚刚接走"))
                .matches(AttendanceError.NOT_AUTHORISED_TO_COLLECT::stopped);
        assertThat(today(NEXT_MORNING).alerts()).extracting(Alert::kind).containsExactly(AlertKind.NOT_COLLECTED);
    }

    @Test
    void aLateSignOutThatWasWrongIsUndoneAndTheChildIsOnTodayAgain() {
        unseen(NEXT_MORNING, "没有登记");
        at(NEXT_MORNING.plusSeconds(60), () -> attendances.undo(session(), ChildId.of(child)));
        assertThat(today(NEXT_MORNING.plusSeconds(61)).alerts())
                .extracting(Alert::kind)
                .containsExactly(AlertKind.NOT_COLLECTED);
    }

    @Test
    void theNextDaysArrivalIsPossibleAndHidesNothing() {
        UUID next = Ids.next();
        Instant start = START.plusSeconds(86_400);
        stage.session(next, start, END.plusSeconds(86_400));
        stage.execute("UPDATE programme.session SET date = date + 1 WHERE id = ?", next);
        stage.book(child, next);
        at(start, () -> attendances.arrive(new MarkArrival(SessionId.of(next), ChildId.of(child), null)));
        DayBoard day = today(start);
        assertThat(day.sessions().getFirst().count(PresenceState.HERE)).isEqualTo(1);
        assertThat(day.alerts())
                .filteredOn(alert -> alert.kind() == AlertKind.NOT_COLLECTED)
                .extracting(Alert::session)
                .containsExactly(session());
    }

    @Test
    void anotherHomeSeesNothingOfIt() {
        UUID other = Ids.next();
        caller.become(stage.staff, Role.HOME_STAFF, other);
        assertThat(at(NEXT_MORNING, () -> attendances.day(HomeId.of(other), MONDAY.plusDays(1)))
                        .alerts())
                .isEmpty();
    }

    private DayBoard today(Instant now) {
        return at(now, () -> attendances.day(home(), LocalDate.ofInstant(now, ZONE)));
    }

    private BoardRow unseen(Instant now, String reason) {
        return at(
                now,
                () -> attendances.depart(
                        new MarkDeparture(session(), ChildId.of(child), null, null, false, true, reason)));
    }

    private BoardRow depart(Instant now, @Nullable Instant left, UUID adult, String reason) {
        return at(
                now,
                () -> attendances.depart(new MarkDeparture(
                        session(), ChildId.of(child), left, AdultId.of(adult), false, false, reason)));
    }

    private List<ChangeLine> history() {
        return at(NEXT_MORNING, () -> attendances.history(session(), ChildId.of(child)));
    }

    private HomeId home() {
        return HomeId.of(stage.home);
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private static Arguments became(String what, Consumer<Stage> change) {
        return Arguments.of(what, change);
    }

    private <T> T at(Instant moment, Callable<T> step) {
        return clock.at(moment, () -> TestJpa.inTransaction(step));
    }
}
