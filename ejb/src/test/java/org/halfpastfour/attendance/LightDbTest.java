package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.roster.SignOutAdult;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The light counts who is there, and says when nobody knows. */
class LightDbTest {

    private final HouseClock clock = new HouseClock();
    private final UUID anna = Ids.next();
    private final UUID bert = Ids.next();
    private Stage stage;
    private Attendances attendances;
    private Presences presences;
    private Sessions sessions;

    @BeforeEach
    void twoAdultsAreAssignedAndTwentyFiveChildrenAreIn() {
        stage = new Stage();
        adult(anna, "王老师");
        adult(bert, "李老师");
        Wiring wiring = new Wiring()
                .with(Clock.class, clock)
                .with(Caller.class, new CallerIs(stage.staff, Role.HOME_STAFF, stage.home));
        attendances = wiring.get(Attendances.class);
        presences = wiring.get(Presences.class);
        sessions = wiring.get(Sessions.class);
        IntStream.range(0, 25).forEach(each -> {
            UUID child = stage.readyChild("孩子" + (char) ('甲' + each), 8);
            stage.book(child);
            at(START, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
        });
    }

    @Test
    void twoAssignedNoneThereAndTwentyFiveChildrenIsNotKnownAndNeverGreen() {
        RatioLight light = light();
        assertThat(light.state()).isEqualTo(LightState.NOT_KNOWN);
        assertThat(light.children()).isEqualTo(25);
        assertThat(day().alerts()).extracting(Alert::kind).contains(AlertKind.PRESENCE_NOT_KNOWN);
    }

    @Test
    void oneThereIsRedAndTwoAreGreen() {
        signIn(anna);
        assertThat(light()).isEqualTo(new RatioLight(LightState.RED, 1, 25, 0, 2, 2));
        assertThat(day().alerts()).extracting(Alert::kind).contains(AlertKind.TOO_FEW_ADULTS);
        signIn(bert);
        assertThat(light()).isEqualTo(new RatioLight(LightState.GREEN, 2, 25, 30, 2, 2));
        assertThat(day().ratio().adults()).isEqualTo(2);
    }

    @Test
    void whoGoesHomeTurnsItRed() {
        signIn(anna);
        PresenceView second = signIn(bert);
        at(START, () -> presences.leave(new SignOutAdult(second.id(), null, "")));
        assertThat(light().state()).isEqualTo(LightState.RED);
    }

    @Test
    void whoIsThereButInChargeOfNothingCountsForTheHomeOnly() {
        UUID cook = Ids.next();
        stage.insert("programme.staff_member", "id", cook, "home_id", stage.home, "name", "赵师傅");
        signIn(anna);
        signIn(cook);
        assertThat(light().adults()).isEqualTo(1);
        assertThat(day().ratio().adults()).isEqualTo(2);
    }

    @Test
    void anAdultWhoIsIllIsTakenOffAndTheLightTurnsRed() {
        signIn(anna);
        signIn(bert);
        at(START, () -> sessions.takeOffDay(HomeId.of(stage.home), MONDAY, new StaffMemberId(bert), "生病"));
        assertThat(light()).isEqualTo(new RatioLight(LightState.RED, 1, 25, 0, 1, 2));
        assertThat(light().isShort()).isTrue();
    }

    @Test
    void theNextDayNobodyKnowsAgain() {
        signIn(anna);
        DayBoard tomorrow =
                at(START.plusSeconds(86_400), () -> attendances.day(HomeId.of(stage.home), MONDAY.plusDays(1)));
        assertThat(tomorrow.ratio().known()).isFalse();
        DayBoard fromThen = at(START.plusSeconds(86_400), () -> attendances.day(HomeId.of(stage.home), MONDAY));
        assertThat(fromThen.sessions().getFirst().ratio().known()).isFalse();
    }

    private void adult(UUID id, String name) {
        stage.insert("programme.staff_member", "id", id, "home_id", stage.home, "name", name);
        stage.execute(
                "INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)"
                        + " SELECT id, ?, ?, during FROM programme.session WHERE id = ?",
                id,
                id,
                stage.session);
    }

    private PresenceView signIn(UUID adult) {
        return at(
                START, () -> presences.arrive(new SignInAdult(HomeId.of(stage.home), new StaffMemberId(adult), null)));
    }

    private RatioLight light() {
        assertThat(at(START, () -> attendances.board(session())).ratio())
                .isEqualTo(day().sessions().getFirst().ratio());
        return day().sessions().getFirst().ratio();
    }

    private DayBoard day() {
        return at(START, () -> attendances.day(HomeId.of(stage.home), MONDAY));
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private <T> T at(Instant moment, Callable<T> step) {
        return clock.at(moment, () -> TestJpa.inTransaction(step));
    }
}
