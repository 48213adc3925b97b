package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contacts made in a period, and those that were due in it: one in each whole stretch that ended in the period. */
class ContactTallyRuleTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 9, 7);
    private static final DateRange FOUR_WEEKS = new DateRange(AGREED, AGREED.plusDays(27));

    @Test
    void eachWholeStretchAsksForOne() {
        assertThat(count(visited(AGREED, List.of()), AGREED.plusDays(2), AGREED.plusDays(3), AGREED.plusDays(20)))
                .containsExactly(new CountedContacts(ContactKind.CALL, 3, 4, 2));
    }

    @Test
    void whatEndsAfterThePeriodIsNotDueYet() {
        DateRange days = new DateRange(AGREED, AGREED.plusDays(26));
        assertThat(new ContactTallyRule(visited(AGREED, List.of()), days).of(Map.of()))
                .containsExactly(new CountedContacts(ContactKind.CALL, 0, 3, 3));
    }

    @Test
    void nothingIsDueBeforeTheCaseWasFollowedAndWhileItRested() {
        DateRange pause = DateRange.day(AGREED.plusDays(15));
        assertThat(count(visited(AGREED.plusDays(1), List.of(pause))))
                .containsExactly(new CountedContacts(ContactKind.CALL, 0, 2, 2));
    }

    @Test
    void withoutAnAgreementNothingIsDueAndWhatWasMadeIsCounted() {
        VisitCase without = visited(null, AGREED, List.of());
        assertThat(count(without, AGREED.plusDays(2))).containsExactly(new CountedContacts(ContactKind.CALL, 1, 0, 0));
        assertThat(count(without)).isEmpty();
    }

    private static List<CountedContacts> count(VisitCase visited, LocalDate... reached) {
        return new ContactTallyRule(visited, FOUR_WEEKS).of(Map.of(ContactKind.CALL, List.of(reached)));
    }

    private static VisitCase visited(LocalDate followed, List<DateRange> pauses) {
        return visited(new DateRange(AGREED, AGREED.plusYears(1)), followed, pauses);
    }

    private static VisitCase visited(@Nullable DateRange agreement, LocalDate followed, List<DateRange> pauses) {
        return new VisitCase(
                agreement,
                followed,
                List.of(DatedSchedule.always(
                        List.of(new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(1, RhythmUnit.WEEK))))),
                Map.of(),
                pauses,
                Map.of());
    }
}
