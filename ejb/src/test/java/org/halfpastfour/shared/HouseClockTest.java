package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HouseClockTest {

    private static final Instant THEN = Instant.parse("2026-09-01T16:30:00Z");

    private final HouseClock clock = new HouseClock();

    @Test
    void livesInChina() {
        assertEquals(ZoneId.of("Asia/Shanghai"), clock.getZone());
        assertEquals(LocalDate.of(2026, 9, 2), clock.at(THEN, () -> LocalDate.now(clock)));
    }

    @Test
    void runsABlockAsIfItWereThen() {
        assertEquals(THEN, clock.at(THEN, clock::instant));
        assertEquals(THEN, clock.at(THEN, () -> clock.withZone(ZoneId.of("UTC")).instant()));
    }

    @Test
    void comesBackFromABlockEvenWhenItFails() {
        assertThrows(
                IllegalStateException.class,
                () -> clock.at(THEN, () -> {
                    throw new java.io.IOException("gone");
                }));
        assertThrows(InvalidInput.class, () -> clock.at(THEN, () -> new PhoneNumber("")));
        assertTrue(Duration.between(Instant.now(), clock.instant()).abs().toMinutes() < 1);
    }

    @Test
    void comesBackToTheOuterBlock() {
        Instant later = THEN.plusSeconds(60);
        clock.at(THEN, () -> {
            assertEquals(later, clock.at(later, clock::instant));
            assertEquals(THEN, clock.instant());
            return THEN;
        });
    }

    @Test
    void tellsNobodyOfWhatItPretendsUnlessItIsAskedTo() {
        assertFalse(clock.isSilent());
        assertTrue(clock.at(THEN, clock::isSilent));
        assertFalse(clock.toldAt(THEN, clock::isSilent));
        assertEquals(THEN, clock.toldAt(THEN, clock::instant));
        assertTrue(clock.at(THEN, () -> {
            assertFalse(clock.toldAt(THEN, clock::isSilent));
            return clock.isSilent();
        }));
    }

    @Test
    void leavesOtherThreadsInTheirOwnTime() {
        clock.at(THEN, () -> {
            AtomicReference<Instant> seen = new AtomicReference<>(THEN);
            Thread.ofPlatform().start(() -> seen.set(clock.instant())).join();
            assertNotEquals(THEN, seen.get());
            return THEN;
        });
    }
}
