package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.OfferTimes;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SetOfferTimes;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A home sets for one programme how long a freed place is held. */
class OfferTimesDbTest {

    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted";

    private final SignUpScene at = new SignUpScene();
    private final OfferTimes times = at.scene.wiring.get(OfferTimes.class);
    private final SessionId session = at.session(1);
    private final ProgrammeId programme = programme();
    private final Household has = at.scene.household(1);
    private final Household waits = at.scene.household(1);

    @Test
    void withoutAWordOfTheHomeTheCitysTimeHolds() {
        assertThat(offered("10:00")).isEqualTo(at(TODAY, "14:00"));
        at.scene.asStaff();
        assertThat(run(() -> times.of(programme)).own()).isEqualTo(OwnOfferTimes.NONE);
        assertThat(run(times::usual)).containsEntry(Policy.OFFER_USUAL, 240).hasSize(4);
    }

    @Test
    void whatTheHomeSetsHoldsForOffersFromThenOn() {
        set(new OwnOfferTimes(90, null, null, null), version());
        assertThat(offered("10:00")).isEqualTo(at(TODAY, "11:30"));
        set(new OwnOfferTimes(30, null, null, null), version());
        at.scene.asParentOf(waits);
        assertThat(run(() -> at.signUp.offersOf(waits.id())).getFirst().expires())
                .as("what was offered keeps its time")
                .isEqualTo(at(TODAY, "11:30"));
    }

    @Test
    void ownQuietHoursHoldToo() {
        set(new OwnOfferTimes(null, null, 20 * 60, 9 * 60), version());
        assertThat(offered("19:00")).isEqualTo(at(TOMORROW, "12:00"));
    }

    @Test
    void aSecondPersonDoesNotOverwriteTheFirst() {
        int nothingSet = version();
        set(new OwnOfferTimes(90, null, null, null), nothingSet);
        assertThatThrownBy(() -> set(new OwnOfferTimes(30, null, null, null), nothingSet))
                .as("who saw that nothing was set")
                .isInstanceOf(ChangedMeanwhile.class);
        int first = version();
        set(new OwnOfferTimes(60, null, null, null), first);
        assertThatThrownBy(() -> set(new OwnOfferTimes(120, null, null, null), first))
                .isInstanceOf(ChangedMeanwhile.class);
        at.scene.asStaff();
        assertThat(run(() -> times.of(programme)).own().usual()).isEqualTo(60);
    }

    @Test
    void ofTwoWhoSetItAtTheSameTimeTheSecondIsToldThatItChanged() throws Exception {
        int nothingSet = version();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            at.scene.asStaff();
            Future<Throwable> second = run(() -> {
                times.set(new SetOfferTimes(programme, new OwnOfferTimes(90, null, null, null), nothingSet));
                Future<Throwable> waiting = threads.submit(
                        () -> catchThrowable(() -> set(new OwnOfferTimes(60, null, null, null), nothingSet)));
                while (!waiting.isDone() && HomeScene.number(WAITING) == 0) {
                    Thread.onSpinWait();
                }
                return waiting;
            });
            assertThat(second.get()).isInstanceOf(ChangedMeanwhile.class);
        }
        at.scene.asStaff();
        assertThat(run(() -> times.of(programme)).own().usual()).isEqualTo(90);
    }

    @Test
    void nobodyOfAnotherHomeSetsOrReadsIt() {
        SignUpScene other = new SignUpScene();
        other.scene.asStaff();
        OfferTimes theirs = other.scene.wiring.get(OfferTimes.class);
        assertThatThrownBy(() -> run(() -> theirs.of(programme))).matches(ProgrammeError.PROGRAMME_NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> {
                    theirs.set(new SetOfferTimes(programme, OwnOfferTimes.NONE, 0));
                    return null;
                }))
                .matches(ProgrammeError.PROGRAMME_NOT_FOUND::stopped);
    }

    private Instant offered(String moment) {
        at.book(session, has);
        at.book(session, waits);
        at.scene.clock.put(TODAY, moment);
        at.scene.asParentOf(has);
        BookingId booking = run(() -> at.signUp.bookingsOf(has.id(), TODAY, TOMORROW.plusDays(7)))
                .getFirst()
                .id();
        run(() -> at.signUp.cancel(booking));
        at.scene.asParentOf(waits);
        return run(() -> at.signUp.offersOf(waits.id())).getFirst().expires();
    }

    private void set(OwnOfferTimes own, int version) {
        at.scene.asStaff();
        run(() -> {
            times.set(new SetOfferTimes(programme, own, version));
            return null;
        });
    }

    private int version() {
        at.scene.asStaff();
        return run(() -> times.of(programme)).version();
    }

    private ProgrammeId programme() {
        ProgrammeId known = at.view(session).programme();
        if (known == null) {
            throw new IllegalStateException("The session has no programme");
        }
        return known;
    }
}
