package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void holdsBothItsEnds() {
        DateRange week = new DateRange(MONDAY, FRIDAY);
        assertTrue(week.contains(MONDAY) && week.contains(FRIDAY));
        assertFalse(week.contains(MONDAY.minusDays(1)) || week.contains(FRIDAY.plusDays(1)));
        assertEquals(5, week.length());
        assertEquals(5, week.days().count());
    }

    @Test
    void goesOnForEverWithoutAnEnd() {
        DateRange open = DateRange.since(MONDAY);
        assertTrue(open.isOpen() && open.contains(MONDAY.plusYears(50)));
        assertThrows(IllegalStateException.class, open::days);
    }

    @Test
    void overlapsWhenItSharesADay() {
        assertTrue(new DateRange(MONDAY, FRIDAY).overlaps(DateRange.day(FRIDAY)));
        assertFalse(new DateRange(MONDAY, FRIDAY).overlaps(DateRange.since(FRIDAY.plusDays(1))));
    }

    @Test
    void sharesTheDaysOfBoth() {
        assertEquals(
                Optional.of(new DateRange(FRIDAY, FRIDAY)),
                new DateRange(MONDAY, FRIDAY).intersection(DateRange.since(FRIDAY)));
        assertEquals(Optional.empty(), DateRange.day(MONDAY).intersection(DateRange.day(FRIDAY)));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new DateRange(FRIDAY, MONDAY));
        assertEquals(new FieldError("to", "end-before-start"), refused.fields().getFirst());
    }
}
