package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.PolicyScene.DAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyChanged;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeObservers;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A ratio that changes while others book, plan and read, in this node or in another. */
class RatioAtOnceDbTest {

    private final PolicyScene scene = new PolicyScene();
    private final SignUpScene at = scene.at;

    @AfterEach
    void takeBack() {
        PolicyScene.takeBack();
    }

    @Test
    void aSessionThatAnotherNodePlansAtOnceHasThePlacesOfTheNewRatio() {
        HomeScene home = at.scene;
        Wiring other = new Wiring().with(Caller.class, home.asker).with(Clock.class, home.clock);
        SignUpScene.run(() -> other.get(PolicyDirectory.class).values());
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        home.asStaff();
        Sessions there = other.get(Sessions.class);
        assertThatThrownBy(() -> SignUpScene.run(() -> there.add(new AddSession(
                        home.home,
                        home.room,
                        scene.course,
                        at(DAY, "16:30"),
                        at(DAY, "18:00"),
                        21,
                        0,
                        null,
                        null,
                        home.staff.subList(0, 2),
                        true))))
                .matches(ProgrammeError.TOO_MANY_PLACES::stopped);
    }

    @Test
    void anotherNodeSaysWhatItLacksAFewSecondsLater() {
        SessionId session = scene.session(DAY, 30, true);
        Wiring other = new Wiring().with(Caller.class, at.scene.asker).with(Clock.class, at.scene.clock);
        SessionDirectory there = other.get(SessionDirectory.class);
        assertThat(SignUpScene.run(() -> there.session(session)).adultsMissing())
                .isZero();
        scene.set(Policy.RATIO_YOUNGER, 10, DAY);
        assertThat(SignUpScene.run(() -> there.session(session)).free()).isEqualTo(20);
        at.scene.clock.put(at.scene.clock.instant().plusSeconds(6));
        assertThat(SignUpScene.run(() -> there.session(session)).adultsMissing())
                .isOne();
    }

    @Test
    void inAStormOfBookingsNobodyGetsAPlaceAfterTheChangeThatIsNotSafe() throws Exception {
        for (int round = 0; round < 3; round++) {
            PolicyScene.takeBack();
            LocalDate day = DAY.plusWeeks(round);
            SessionId session = scene.session(day, 30, true);
            List<Callable<Boolean>> everybody = new ArrayList<>();
            Stream.generate(() -> at.scene.household(1))
                    .limit(24)
                    .forEach(family -> everybody.add(() -> {
                        at.book(session, family);
                        return true;
                    }));
            everybody.add(8, () -> {
                scene.set(Policy.RATIO_YOUNGER, 5, day);
                return true;
            });
            CapacityDbTest.atOnce(everybody);
            SessionView view = at.view(session);
            assertThat(view.safe()).isEqualTo(10);
            assertThat(view.taken()).isBetween(10, 24).isEqualTo((int) scene.confirmed(session));
            assertThat(view.taken() + view.waiting()).isEqualTo(24);
            assertThat(at.book(session, at.scene.household(1)))
                    .extracting(BookingSummary::state)
                    .containsExactly(BookingState.WAITING);
        }
    }

    @Test
    void whatSomebodyElseReadMeanwhileIsNotTakenForWhatIsSet() {
        SessionId session = scene.session(DAY, 30, true);
        PolicyDirectory policies = at.scene.wiring.get(PolicyDirectory.class);
        Consumer<PolicyChanged> observer = ProgrammeObservers.policyChanges(at.scene.wiring);
        at.scene.wiring.whenFired(PolicyChanged.class, event -> {
            inAnotherTransaction(policies::values);
            observer.accept(event);
        });
        scene.set(Policy.RATIO_YOUNGER, 5, DAY);
        assertThat(at.view(session).safe()).isEqualTo(10);
    }

    private static void inAnotherTransaction(Runnable reading) {
        try (var other = Executors.newSingleThreadExecutor()) {
            other.submit(() -> TestJpa.runInTransaction(reading::run)).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void adultsAndTheRatioChangedAtTheSameMomentLeaveTheRightPlaces() throws Exception {
        for (int round = 0; round < 6; round++) {
            PolicyScene.takeBack();
            LocalDate day = DAY.plusWeeks(round);
            SessionId session = scene.session(day, 30, true);
            int stricter = 5 + round;
            CapacityDbTest.atOnce(List.<Callable<Boolean>>of(
                    () -> {
                        scene.set(Policy.RATIO_YOUNGER, stricter, day);
                        return true;
                    },
                    () -> {
                        at.scene.asStaff();
                        SignUpScene.run(() -> {
                            at.sessions.assignAdults(session, at.scene.staff.subList(0, 3));
                            return null;
                        });
                        return true;
                    }));
            assertThat(at.view(session).safe()).isEqualTo(Math.min(30, 3 * stricter));
        }
    }

    @Test
    void aListAsksForThePoliciesOnceHoweverManySessionsItHas() {
        scene.session(DAY, 10, true);
        long one = statements();
        scene.session(DAY.plusDays(1), 10, true);
        scene.session(DAY.plusDays(2), 10, true);
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        at.scene.asStaff();
        Statistics statistics = TestJpa.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        at.scene.clock.put(at.scene.clock.instant().plusSeconds(6));
        long before = statistics.getPrepareStatementCount();
        var unused = SignUpScene.run(() -> at.sessions.week(at.scene.home, DAY));
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount() - before;
    }
}
