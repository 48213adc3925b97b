package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

    private static final Instant HALF_PAST_FOUR = Instant.parse("2026-11-23T08:30:00Z");
    private static final TimeRange CLASS = TimeRange.of(HALF_PAST_FOUR, Duration.ofMinutes(90));

    @Test
    void holdsItsStartAndNotItsEnd() {
        assertTrue(CLASS.contains(CLASS.start()));
        assertFalse(CLASS.contains(CLASS.end()));
    }

    @Test
    void letsOneMeetingStartWhenAnotherEnds() {
        assertFalse(CLASS.overlaps(TimeRange.of(CLASS.end(), Duration.ofMinutes(1))));
    }

    @Test
    void clashesWithTheNextWhenTheWayIsCounted() {
        TimeRange next = TimeRange.of(CLASS.end(), Duration.ofMinutes(60));
        assertTrue(CLASS.widenedBy(Duration.ofMinutes(15)).overlaps(next));
    }

    @Test
    void countsWholeMinutes() {
        assertEquals(90, CLASS.minutes());
        assertEquals(0, TimeRange.of(HALF_PAST_FOUR, Duration.ofSeconds(59)).minutes());
    }

    @Test
    void refusesToEndAtItsStart() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new TimeRange(HALF_PAST_FOUR, HALF_PAST_FOUR));
        assertEquals(new FieldError("end", "end-before-start"), refused.fields().getFirst());
    }
}
