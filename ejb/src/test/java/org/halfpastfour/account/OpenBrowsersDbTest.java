package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.account.AccountTestBed.PASSWORD;
import static org.halfpastfour.account.AccountTestBed.in;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node here is whatever has no memory of the other's sessions: each use case is made anew. */
class OpenBrowsersDbTest {

    private final AccountTestBed bed = new AccountTestBed();

    @BeforeEach
    void createStaff() {
        var unused = List.of(bed.staff("liu.fang"), bed.staff("he.yan"));
    }

    @Test
    void everybodySeesTheOwnOnesAndEndsNoOther() {
        SignedIn mine = open("liu.fang");
        SignedIn other = open("liu.fang");
        SignedIn ofSomebody = open("he.yan");
        assertThat(own("liu.fang")).containsExactly(mine.browser(), other.browser());
        end("he.yan", other);
        assertThat(isGood(other)).isTrue();
        end("liu.fang", other);
        assertThat(own("liu.fang")).containsExactly(mine.browser());
        assertThat(List.of(isGood(mine), isGood(other), isGood(ofSomebody))).containsExactly(true, false, true);
    }

    @Test
    void whatWasEndedOnOneNodeIsRefusedAtItsNextRequestOnAnother() {
        SignedIn session = open("liu.fang");
        assertThat(bed.node().resume(session).isSignedIn()).isTrue();
        end("liu.fang", session);
        assertThat(bed.node().resume(session).isSignedIn()).isFalse();
    }

    @Test
    void forOneMoreThanTheMostTheEarliestEnds() {
        SignedIn earliest = open("liu.fang");
        List<SignedIn> later = new ArrayList<>();
        for (int i = 0; i < OpenBrowsers.MOST; i++) {
            later.add(open("liu.fang"));
        }
        assertThat(isGood(earliest)).isFalse();
        assertThat(later).allMatch(this::isGood);
        assertThat(own("liu.fang")).hasSize(OpenBrowsers.MOST);
    }

    @Test
    void manyAtOnceAreNoMoreThanTheMost() throws Exception {
        SignInResult signedIn = bed.node().check("liu.fang", PASSWORD, AccountTestBed.ANYWHERE);
        List<Callable<SignedIn>> openings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            openings.add(() -> bed.open(signedIn));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var opened : threads.invokeAll(openings)) {
                assertThat(opened.get()).isNotNull();
            }
        }
        assertThat(own("liu.fang")).hasSize(OpenBrowsers.MOST);
    }

    @Test
    void whatHasEndedIsNotThereAnyMore() {
        SignedIn session = open("liu.fang");
        TestJpa.runInTransaction(() -> bed.browsersOf("nobody").closed(session));
        assertThat(own("liu.fang")).isEmpty();
    }

    @Test
    void whatAServerLeftBehindEndsWithItsNextStartOrAfterHalfADay() {
        open("liu.fang");
        HousekeepingTimer house = new HousekeepingTimer(TestJpa.entityManager(), bed.turns, bed.clock);
        TestJpa.runInTransaction(house::endSessionsOfBefore);
        assertThat(own("liu.fang")).isEmpty();
        open("liu.fang");
        bed.clock.pass(SignedIn.LONGEST.minus(Duration.ofSeconds(1)));
        TestJpa.runInTransaction(house::forget);
        assertThat(own("liu.fang")).hasSize(1);
        bed.clock.pass(Duration.ofSeconds(2));
        assertThat(own("liu.fang")).isEmpty();
        TestJpa.runInTransaction(house::forget);
        assertThat(in(() -> TestJpa.entityManager()
                        .createQuery("select count(b) from OpenBrowser b", Long.class)
                        .getSingleResult()))
                .isZero();
    }

    private SignedIn open(String loginName) {
        bed.clock.pass(Duration.ofSeconds(1));
        return bed.open(bed.node().check(loginName, PASSWORD, AccountTestBed.ANYWHERE));
    }

    private boolean isGood(SignedIn session) {
        return bed.node().resume(session).isSignedIn();
    }

    private void end(String loginName, SignedIn session) {
        TestJpa.runInTransaction(() -> bed.browsersOf(loginName).end(session.browser()));
    }

    private List<UUID> own(String loginName) {
        return in(() -> bed.browsersOf(loginName).own()).stream()
                .map(BrowserView::id)
                .toList();
    }
}
