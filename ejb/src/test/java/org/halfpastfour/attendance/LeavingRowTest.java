package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.programme.SessionId;
import org.junit.jupiter.api.Test;

class LeavingRowTest {

    private static final Instant FIVE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void whoIsHereGoesBeforeWhoIsOnTheWayAndThenTheEarlier() {
        List<LeavingRow> turns = Stream.of(row("d", false, 9), row("b", true, 7), row("c", false, 1), row("a", true, 3))
                .sorted(LeavingRow.IN_TURN)
                .toList();
        assertThat(turns).extracting(LeavingRow::name).containsExactly("a", "b", "c", "d");
    }

    @Test
    void atTheSameMomentTheOrderIsAlwaysTheSame() {
        LeavingRow one = row("a", true, 1);
        LeavingRow other = row("b", true, 1);
        assertThat(Stream.of(one, other).sorted(LeavingRow.IN_TURN).toList())
                .isEqualTo(Stream.of(other, one).sorted(LeavingRow.IN_TURN).toList());
    }

    @Test
    void whoWaitsIsReadAsItIsKept() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(WaitingAdult.read(one + " t 1," + other + " false 2"))
                .containsExactly(
                        new WaitingAdult(AdultId.of(one), true, Instant.ofEpochSecond(1)),
                        new WaitingAdult(AdultId.of(other), false, Instant.ofEpochSecond(2)));
        assertThat(WaitingAdult.read(null)).isEmpty();
    }

    private static LeavingRow row(String name, boolean here, int minute) {
        return new LeavingRow(
                SessionId.of(UUID.randomUUID()),
                UUID.randomUUID(),
                name,
                AdultId.of(UUID.randomUUID()),
                "",
                here,
                FIVE.plusSeconds(minute * 60L));
    }
}
