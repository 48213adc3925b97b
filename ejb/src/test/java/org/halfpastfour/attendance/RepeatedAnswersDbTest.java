package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.attendance.MarkSamples.MONDAY;
import static org.halfpastfour.attendance.MarkSamples.START;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ended between a request and its repetition decides whether the answer is told again; the work is done once in any case. */
class RepeatedAnswersDbTest {

    private static final String KEY = "0123456789";

    private final HouseClock clock = new HouseClock();
    private final AtomicInteger runs = new AtomicInteger();
    private Stage stage;
    private UUID child;

    @BeforeEach
    void aParentAndOneOfTheStaff() {
        stage = new Stage();
        child = stage.readyChild("陈小雨", 8);
        grant(stage.parent, "PARENT", "household_id", stage.household);
        grant(stage.staff, "HOME_STAFF", "home_id", stage.home);
    }

    static Stream<Arguments> whatTakesARightAway() {
        return Stream.of(
                forParent(
                        "she was blocked",
                        test -> test.stage.execute(
                                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定'")),
                forParent("she was banned", test -> test.stage.pickup(test.child, test.stage.mother, "FORBIDDEN")),
                forParent(
                        "she left the household",
                        test -> test.stage.execute(
                                "UPDATE programme.household_member SET to_date = from_date WHERE person_id = ?;"
                                        + " UPDATE programme.guardianship SET to_date = from_date",
                                test.stage.mother)),
                forParent(
                        "the child left the household and she is no guardian any more",
                        test -> test.stage.execute(
                                "UPDATE programme.household_member SET to_date = from_date WHERE person_id = ?;"
                                        + " UPDATE programme.guardianship SET to_date = from_date",
                                test.child)),
                forParent("her access ended", RepeatedAnswersDbTest::endGrants),
                forStaff("the work at the home ended", RepeatedAnswersDbTest::endGrants),
                forStaff("the work is at another home now", test -> {
                    endGrants(test);
                    test.grant(test.stage.staff, "HOME_STAFF", "home_id", Ids.next());
                }));
    }

    static Stream<Arguments> whatLeavesEveryRight() {
        return Stream.of(
                forParent("nothing happened", test -> {}),
                forParent("a second child came", test -> test.stage.readyChild("陈小雪", 7)),
                forParent(
                        "somebody else was banned",
                        test -> test.stage.pickup(test.child, test.stage.uncle, "FORBIDDEN")),
                forParent("a ban of hers was withdrawn before", test -> {
                    test.stage.pickup(test.child, test.stage.mother, "FORBIDDEN");
                    test.stage.execute(
                            "UPDATE programme.pickup_authority SET withdrawn_at = now(), withdrawn_by = ?",
                            test.stage.staff);
                }),
                forParent(
                        "she is no guardian but lives with the child",
                        test -> test.stage.execute("UPDATE programme.guardianship SET to_date = from_date")),
                forStaff("nothing happened", test -> {}),
                forStaff(
                        "there is one home more",
                        test -> test.grant(test.stage.staff, "HOME_STAFF", "home_id", Ids.next())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatTakesARightAway")
    void theAnswerIsNotToldAgainWhen(String what, Role role, Consumer<RepeatedAnswersDbTest> happens) {
        ask(role);
        happens.accept(this);
        assertThatThrownBy(() -> ask(role)).as(what).matches(AccountError.DONE_BEFORE::stopped);
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatLeavesEveryRight")
    void theAnswerIsToldAgainWhen(String what, Role role, Consumer<RepeatedAnswersDbTest> happens) {
        ask(role);
        happens.accept(this);
        assertThat(ask(role)).as(what).isEqualTo("answer 1");
        assertThat(runs).hasValue(1);
    }

    private String ask(Role role) {
        CallerIs caller = role == Role.PARENT
                ? new CallerIs(stage.parent, Role.PARENT, stage.home)
                : new CallerIs(stage.staff, Role.HOME_STAFF, stage.home);
        RepeatedRequests once =
                new Wiring().with(Clock.class, clock).with(Caller.class, caller).get(RepeatedRequests.class);
        return clock.at(
                START,
                () -> TestJpa.inTransaction(
                        () -> once.once(KEY, "ask", String.class, () -> "answer " + runs.incrementAndGet())));
    }

    private void grant(UUID account, String role, String scope, UUID what) {
        stage.execute(
                "INSERT INTO account.account_grant (id, account_id, role, " + scope
                        + ", valid_from) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                account,
                role,
                what,
                MONDAY.minusDays(30));
    }

    private static void endGrants(RepeatedAnswersDbTest test) {
        test.stage.execute("UPDATE account.account_grant SET valid_to = ?", MONDAY.minusDays(1));
    }

    private static Arguments forParent(String what, Consumer<RepeatedAnswersDbTest> happens) {
        return Arguments.of("a parent: " + what, Role.PARENT, happens);
    }

    private static Arguments forStaff(String what, Consumer<RepeatedAnswersDbTest> happens) {
        return Arguments.of("staff: " + what, Role.HOME_STAFF, happens);
    }
}
