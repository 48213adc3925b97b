package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedRequestsDbTest {

    record Ask(String what, Set<DayOfWeek> days) {}

    record Answer(UUID id, Instant at, LocalDate day, List<Integer> numbers) {}

    private static final Ask ASK = new Ask("one place", Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
    private static final String KEY = "0123456789";

    private final RepeatedRequests once = TestAccounts.once(TestCaller.parentOf());
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void emptyDatabase() {
        TestDatabase.get().clear();
    }

    @Test
    void givesTheFirstAnswerToARepeatedRequestAndWorksOnce() {
        Answer first = ask(KEY, ASK, this::work);
        Answer second = ask(
                KEY, new Ask("one place", Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), this::work);
        assertThat(second).isEqualTo(first);
        assertThat(runs).hasValue(1);
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        ask(KEY, ASK, this::work);
        assertThatThrownBy(() -> ask(KEY, new Ask("two places", Set.of()), this::work))
                .matches(AccountError.IDEMPOTENCY_KEY_REUSED::stopped);
        assertThat(runs).hasValue(1);
    }

    @Test
    void keepsTheKeysOfTwoAccountsApart() {
        ask(KEY, ASK, this::work);
        RepeatedRequests another = TestAccounts.once(TestCaller.parentOf());
        TestJpa.inTransaction(() -> another.once(KEY, ASK, Answer.class, this::work));
        assertThat(runs).hasValue(2);
    }

    @Test
    void forgetsWhatWasRefused() {
        assertThatThrownBy(() -> ask(KEY, ASK, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        ask(KEY, ASK, this::work);
        assertThat(runs).hasValue(1);
    }

    @Test
    void justWorksWithoutAKey() {
        ask(null, ASK, this::work);
        ask(null, ASK, this::work);
        assertThat(runs).hasValue(2);
    }

    @Test
    void answersNothingTwiceToo() {
        assertThat(TestJpa.<Void>inTransaction(() -> once.once(KEY, ASK, Void.class, () -> null)))
                .isNull();
        assertThat(TestJpa.<Void>inTransaction(() -> once.once(KEY, ASK, Void.class, () -> {
                    runs.incrementAndGet();
                    return null;
                })))
                .isNull();
        assertThat(runs).hasValue(0);
    }

    @Test
    void refusesAKeyThatIsTooShortTooLongOrHasSpaces() {
        for (String key : List.of("1234567", "x".repeat(65), "1234 5678", "键键键键键键键键")) {
            assertThatThrownBy(() -> ask(key, ASK, this::work)).isInstanceOf(InvalidInput.class);
        }
        assertThat(runs).hasValue(0);
    }

    @Test
    void letsTheSecondOfTwoAtTheSameMomentWaitForTheAnswerOfTheFirst() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        Callable<Answer> slow = () -> ask(KEY, ASK, () -> {
            working.countDown();
            pause();
            return work();
        });
        try (var threads = Executors.newFixedThreadPool(8)) {
            Future<Answer> first = threads.submit(slow);
            working.await();
            List<Future<Answer>> others = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                others.add(threads.submit(() -> ask(KEY, ASK, this::work)));
            }
            for (Future<Answer> other : others) {
                assertThat(other.get()).isEqualTo(first.get());
            }
        }
        assertThat(runs).hasValue(1);
    }

    private Answer ask(String key, Ask request, Supplier<Answer> work) {
        return TestJpa.inTransaction(() -> once.once(key, request, Answer.class, work));
    }

    private Answer work() {
        int run = runs.incrementAndGet();
        return new Answer(
                Ids.next(), Instant.parse("2026-11-23T08:30:00.123456Z"), LocalDate.of(2026, 11, 23), List.of(run, 2));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
