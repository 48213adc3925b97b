package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.MarkSamples.END;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A child whom nobody can be called for any more is on Today before the home needs somebody. */
class NobodyToCallDbTest {

    private static final Instant MORNING = START.minusSeconds(6 * 3600);

    private final HouseClock clock = new HouseClock();
    private Stage stage;
    private Attendances attendances;
    private UUID child;

    @BeforeEach
    void aChildIsExpected() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        stage.book(child);
        attendances = new Wiring()
                .with(Clock.class, clock)
                .with(Caller.class, new CallerIs(stage.staff, Role.HOME_STAFF, stage.home))
                .get(Attendances.class);
        stage.execute("UPDATE programme.person SET phone = NULL WHERE id = ?", stage.uncle);
    }

    static Stream<Arguments> whatTookTheLastAdult() {
        return Stream.of(
                took("she was banned", here -> here.stage.pickup(here.child, here.stage.mother, "FORBIDDEN")),
                took(
                        "she was blocked",
                        here -> here.stage.execute(
                                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定' WHERE adult_id = ?",
                                here.stage.mother)),
                took(
                        "her phone was taken out",
                        here -> here.stage.execute(
                                "UPDATE programme.person SET phone = NULL WHERE id = ?", here.stage.mother)),
                took("she left the family and is no guardian any more", here -> {
                    here.stage.execute(
                            "UPDATE programme.household_member SET to_date = from_date WHERE person_id = ?",
                            here.stage.mother);
                    here.stage.execute(
                            "UPDATE programme.guardianship SET to_date = from_date WHERE adult_id = ?",
                            here.stage.mother);
                }));
    }

    static Stream<Arguments> whatLeavesSomebody() {
        return Stream.of(
                took("nothing happened", here -> {}),
                took("she was banned and somebody else has a phone", here -> {
                    here.stage.pickup(here.child, here.stage.mother, "FORBIDDEN");
                    here.stage.execute(
                            "UPDATE programme.person SET phone = '13800000009' WHERE id = ?", here.stage.uncle);
                }),
                took("the ban was withdrawn", here -> {
                    here.stage.pickup(here.child, here.stage.mother, "FORBIDDEN");
                    here.stage.execute(
                            "UPDATE programme.pickup_authority SET withdrawn_at = now(), withdrawn_by = ?",
                            here.stage.staff);
                }),
                took("the ban is of other weekdays", here -> {
                    here.stage.pickup(here.child, here.stage.mother, "FORBIDDEN");
                    here.stage.execute("UPDATE programme.pickup_authority SET weekdays = 2");
                }),
                took("the ban begins later", here -> {
                    here.stage.pickup(here.child, here.stage.mother, "FORBIDDEN");
                    here.stage.execute("UPDATE programme.pickup_authority SET from_date = from_date + 300");
                }),
                took(
                        "she left the household and stays a guardian",
                        here -> here.stage.execute(
                                "UPDATE programme.household_member SET to_date = from_date WHERE person_id = ?",
                                here.stage.mother)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatTookTheLastAdult")
    void anExpectedChildIsOnTodayWhen(String what, Consumer<NobodyToCallDbTest> happens) {
        happens.accept(this);
        assertThat(unreachable(MORNING)).as(what).containsExactly(child);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatTookTheLastAdult")
    void aChildWhoIsHereIsOnTodayUntilItLeavesWhen(String what, Consumer<NobodyToCallDbTest> happens) {
        at(START, () -> attendances.arrive(new MarkArrival(session(), ChildId.of(child), null)));
        happens.accept(this);
        assertThat(unreachable(START.plusSeconds(60))).as(what).containsExactly(child);
        assertThat(unreachable(END.plusSeconds(60))).as(what).containsExactly(child);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatLeavesSomebody")
    void todayIsQuietWhen(String what, Consumer<NobodyToCallDbTest> happens) {
        happens.accept(this);
        assertThat(unreachable(MORNING)).as(what).isEmpty();
    }

    @Test
    void nobodyIsLookedForInACancelledSession() {
        stage.pickup(child, stage.mother, "FORBIDDEN");
        stage.execute("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电', taken = 0");
        assertThat(unreachable(MORNING)).isEmpty();
    }

    private List<UUID> unreachable(Instant moment) {
        return at(moment, () -> attendances.day(HomeId.of(stage.home), MONDAY)).alerts().stream()
                .filter(alert -> alert.kind() == AlertKind.NOBODY_TO_CALL)
                .map(Alert::participant)
                .toList();
    }

    private SessionId session() {
        return SessionId.of(stage.session);
    }

    private static Arguments took(String what, Consumer<NobodyToCallDbTest> happens) {
        return Arguments.of(what, happens);
    }

    private <T> T at(Instant moment, Callable<T> step) {
        return clock.at(moment, () -> TestJpa.inTransaction(step));
    }
}
