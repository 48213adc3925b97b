package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

class TurnsDbTest {

    private static final String WORK = "offers";

    private final AccountTestBed bed = new AccountTestBed();
    private final Turns one = AccountTestBed.turns(bed.clock);
    private final Turns other = AccountTestBed.turns(bed.clock);
    private final List<String> done = new ArrayList<>();

    @Test
    void whoHasTheTurnDoesAllOfIt() {
        assertThat(one.each(WORK, List.of("a", "b"), done::add)).isTrue();
        assertThat(done).containsExactly("a", "b");
    }

    @Test
    void nobodyElseDoesAnythingMeanwhileButOtherWorkGoesOn() {
        assertThat(one.each(WORK, List.of("a"), piece -> {
                    assertThat(other.each(WORK, List.of("twice"), done::add)).isFalse();
                    assertThat(one.each(WORK, List.of("twice by itself"), done::add))
                            .isFalse();
                    assertThat(other.each("codes", List.of("something else"), done::add))
                            .isTrue();
                    return done.add(piece);
                }))
                .isTrue();
        assertThat(done).containsExactly("something else", "a");
    }

    @Test
    void theTurnIsFreeAgainAfterwardsAlsoWhenSomethingFailed() {
        assertThatThrownBy(() -> one.each(WORK, List.of("a"), piece -> {
                    throw new IllegalStateException(piece);
                }))
                .hasMessage("a");
        assertThat(other.each(WORK, List.of("b"), done::add)).isTrue();
    }

    @Test
    void whoWasKilledLosesTheTurnAfterAMinuteAndWhoIsSlowStopsThen() {
        UUID slow = Ids.next();
        UUID next = Ids.next();
        assertThat(take(slow)).isTrue();
        bed.clock.pass(TurnRecords.LENGTH.minus(Duration.ofSeconds(1)));
        assertThat(take(next)).isFalse();
        bed.clock.pass(Duration.ofSeconds(1));
        assertThat(take(next)).isTrue();
        assertThat(take(slow)).isFalse();
    }

    @Test
    void whatIsNotDoneIsSaid() {
        assertThat(one.each(WORK, List.of("a", "b"), piece -> done.add(piece) && !piece.equals("a")))
                .isFalse();
        assertThat(done).containsExactly("a", "b");
        assertThat(one.each(WORK, List.<String>of(), done::add)).isTrue();
    }

    private boolean take(UUID holder) {
        TurnRecords records = new TurnRecords(TestJpa.entityManager(), bed.clock);
        return TestJpa.inTransaction(() -> records.take(WORK, holder));
    }
}
