package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    private static final ContactDays NEVER = ContactDays.NONE;

    /** Phases as 0:1M 3:3M: from the start one a month, from the fourth month on one in three. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the first day of the agreement                      | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-03-02 | LATER     | 2026-04-01
            the day before the last of the month                | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-03-31 | THIS_WEEK | 2026-04-01
            the last day of the month                           | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-04-01 | TODAY     | 2026-04-01
            the day after it                                    | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-04-02 | OVERDUE   | 2026-04-01
            months after it, still since the first              | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-07-20 | OVERDUE   | 2026-04-01
            done early in the month, for the whole of it        | 2026-03-02 2029-03-01 | 0:1M      | 2026-04-02 | 2026-05-01 | DONE      | 2026-05-01
            done in the month before, for that one alone        | 2026-03-02 2029-03-01 | 0:1M      | 2026-04-01 | 2026-04-02 | LATER     | 2026-05-01
            done in the month before, and this one is over      | 2026-03-02 2029-03-01 | 0:1M      | 2026-04-01 | 2026-05-02 | OVERDUE   | 2026-05-01
            late, and done now                                  | 2026-03-02 2029-03-01 | 0:1M      | 2026-07-20 | 2026-07-20 | DONE      | 2026-08-01
            on the Sunday of this week                          | 2026-03-02 2029-03-01 | 0:2W      | -          | 2026-03-09 | THIS_WEEK | 2026-03-15
            on the Sunday before the last week                  | 2026-03-02 2029-03-01 | 0:2W      | -          | 2026-03-08 | LATER     | 2026-03-15
            from the 31st, in a month of thirty days            | 2026-03-31 2029-03-30 | 0:1M      | 2026-03-31 | 2026-04-30 | LATER     | 2026-05-30
            from the 31st, the 30th of May is the last day      | 2026-03-31 2029-03-30 | 0:1M      | 2026-04-29 | 2026-05-30 | TODAY     | 2026-05-30
            from the 31st, and the 31st comes back              | 2026-03-31 2029-03-30 | 0:1M      | 2026-05-30 | 2026-05-31 | LATER     | 2026-06-29
            from 31 January, in February                        | 2026-01-31 2029-01-30 | 0:1M      | 2026-02-01 | 2026-02-27 | DONE      | 2026-02-27
            from 31 January, on the last of February            | 2026-01-31 2029-01-30 | 0:1M      | 2026-02-01 | 2026-02-28 | LATER     | 2026-03-30
            from a leap day, a year later                       | 2024-02-29 2027-02-27 | 0:12M     | 2024-03-01 | 2025-02-27 | DONE      | 2025-02-27
            from a leap day, and the next year begins           | 2024-02-29 2027-02-27 | 0:12M     | 2024-03-01 | 2025-02-28 | LATER     | 2026-02-27
            in the next phase                                   | 2026-03-02 2029-03-01 | 0:1M 3:3M | 2026-05-20 | 2026-06-02 | LATER     | 2026-09-01
            missed in the phase before                          | 2026-03-02 2029-03-01 | 0:1M 3:3M | 2026-04-20 | 2026-06-02 | OVERDUE   | 2026-06-01
            cut off by the next phase, and not missed           | 2026-03-02 2029-03-01 | 0:2M 3:1M | 2026-04-20 | 2026-06-02 | LATER     | 2026-07-01
            not before its first phase                          | 2026-03-02 2029-03-01 | 3:1M      | -          | 2026-06-01 | -         | -
            from its first phase on                             | 2026-03-02 2029-03-01 | 3:1M      | -          | 2026-06-02 | LATER     | 2026-07-01
            the day before the agreement                        | 2026-03-02 2029-03-01 | 0:1M      | -          | 2026-03-01 | -         | -
            the last day of the agreement                       | 2026-03-02 2026-06-15 | 0:1M      | 2026-06-01 | 2026-06-15 | TODAY     | 2026-06-15
            the day after the agreement                         | 2026-03-02 2026-06-15 | 0:1M      | -          | 2026-06-16 | -         | -
            """)
    void saysWhatIsDueOfAKind(
            String when,
            String agreement,
            String phases,
            @Nullable LocalDate reached,
            LocalDate today,
            @Nullable DueState state,
            @Nullable LocalDate by) {
        String[] days = agreement.split(" ", -1);
        var agreed = new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        VisitCase visited = visited(agreed, agreed.from(), phases, new ContactDays(reached, null));
        assertThat(new DueRule(visited).on(today))
                .extracting(DueContact::state, DueContact::by)
                .isEqualTo(state == null ? List.of() : List.of(tuple(state, by)));
    }

    @Test
    void nothingIsDueWithoutAnAgreement() {
        VisitCase visited = new VisitCase(
                null, day("2026-03-02"), phases("0:1M"), Map.of(), List.of(), Map.of(ContactKind.CALL, NEVER));
        assertThat(new DueRule(visited).on(day("2026-03-20"))).isEmpty();
    }

    @Test
    void whatWasDueBeforeTheCaseWasFollowedHereIsNotMissed() {
        assertThat(only(visited(AGREED, day("2026-05-10"), "0:1M", NEVER), "2026-05-20"))
                .isEqualTo(DueState.LATER);
        assertThat(only(visited(AGREED, day("2026-05-10"), "0:1M", NEVER), "2026-07-02"))
                .isEqualTo(DueState.OVERDUE);
    }

    @Test
    void whoWasNotReachedWasNotContactedAndTheAttemptIsSaid() {
        VisitCase visited = visited(AGREED, AGREED.from(), "0:1M", new ContactDays(null, day("2026-03-30")));
        assertThat(new DueRule(visited).on(day("2026-03-31"))).singleElement().satisfies(contact -> {
            assertThat(contact.state()).isEqualTo(DueState.THIS_WEEK);
            assertThat(contact.tried()).isEqualTo(day("2026-03-30"));
        });
    }

    @Test
    void anAttemptBeforeTheLastContactIsNotSaid() {
        VisitCase visited =
                visited(AGREED, AGREED.from(), "0:1M", new ContactDays(day("2026-03-30"), day("2026-03-30")));
        assertThat(new DueRule(visited).on(day("2026-03-31")).getFirst().tried())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            in the pause                                 | 2026-04-10 2026-06-09 | 2026-05-20 | -
            on its last day                              | 2026-04-10 2026-06-09 | 2026-06-09 | -
            after it, of months in which the case rested | 2026-04-10 2026-06-09 | 2026-06-10 | LATER
            after it, of a month that was missed earlier | 2026-04-10 2026-06-09 | 2026-07-02 | LATER
            of a whole month since                       | 2026-04-10 2026-06-09 | 2026-08-02 | OVERDUE
            """)
    void aCaseThatRestsOwesNothing(String when, String pause, LocalDate today, @Nullable DueState state) {
        String[] days = pause.split(" ", -1);
        VisitCase visited = new VisitCase(
                AGREED,
                AGREED.from(),
                phases("0:1M"),
                Map.of(),
                List.of(new DateRange(day(days[0]), day(days[1]))),
                Map.of(ContactKind.CALL, new ContactDays(day("2026-03-20"), null)));
        assertThat(new DueRule(visited).on(today).stream().map(DueContact::state))
                .as(when)
                .isEqualTo(state == null ? List.of() : List.of(state));
    }

    @Test
    void aCasesOwnRhythmIsCountedFromItsDayAndCutsOffWhatRan() {
        VisitCase weekly = own(new ContactRhythm(1, RhythmUnit.WEEK), "2026-03-10");
        assertThat(new DueRule(weekly).on(day("2026-03-16")))
                .extracting(DueContact::state, DueContact::by)
                .containsExactly(tuple(DueState.TODAY, day("2026-03-16")));
        assertThat(new DueRule(weekly).on(day("2026-03-17")).getFirst().state()).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void anOwnRhythmThatIsRarerThanTheScheduleChangesNothing() {
        assertThat(new DueRule(own(new ContactRhythm(3, RhythmUnit.MONTH), "2026-03-10")).on(day("2026-04-01")))
                .extracting(DueContact::state)
                .containsExactly(DueState.TODAY);
    }

    @Test
    void anOwnRhythmStandsWithoutAScheduleAsWell() {
        VisitCase letters = new VisitCase(
                AGREED,
                AGREED.from(),
                List.of(DatedSchedule.always(List.of())),
                Map.of(ContactKind.LETTER, rhythm(ContactKind.LETTER, new ContactRhythm(1, RhythmUnit.MONTH))),
                List.of(),
                Map.of());
        assertThat(new DueRule(letters).on(day("2026-03-09"))).isEmpty();
        assertThat(new DueRule(letters).on(day("2026-04-09")))
                .extracting(DueContact::kind, DueContact::state)
                .containsExactly(tuple(ContactKind.LETTER, DueState.TODAY));
    }

    /** Until the 20th of May one in three months was due; since then another version holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            one a month, which begins on its first day        | 0:1M      | 2026-04-20 | 2026-05-20 | LATER   | 2026-06-19
            and is missed a month later                       | 0:1M      | 2026-04-20 | 2026-06-20 | OVERDUE | 2026-06-19
            and says nothing of the months before             | 0:1M      | 2026-03-10 | 2026-06-01 | LATER   | 2026-06-19
            the phase that has begun counts from there        | 0:2W 2:1M | 2026-04-20 | 2026-06-19 | TODAY   | 2026-06-19
            as often as before, and counted as before         | 0:3M      | -          | 2026-05-20 | LATER   | 2026-06-01
            as often as before, and missed as before          | 0:3M      | -          | 2026-06-02 | OVERDUE | 2026-06-01
            """)
    void anotherVersionOfTheScheduleSaysNothingOfTheDaysBefore(
            String when, String phases, @Nullable LocalDate reached, LocalDate today, DueState state, LocalDate by) {
        VisitCase visited = new VisitCase(
                AGREED,
                AGREED.from(),
                List.of(DatedSchedule.always(each("0:3M")), new DatedSchedule(day("2026-05-20"), each(phases))),
                Map.of(),
                List.of(),
                Map.of(ContactKind.CALL, new ContactDays(reached, null)));
        assertThat(new DueRule(visited).on(today))
                .as(when)
                .extracting(DueContact::state, DueContact::by)
                .containsExactly(tuple(state, by));
    }

    @Test
    void aKindThatAnotherVersionLeavesOutIsNotDueAnyMore() {
        VisitCase visited = new VisitCase(
                AGREED,
                AGREED.from(),
                List.of(DatedSchedule.always(each("0:1M")), new DatedSchedule(day("2026-05-20"), List.of())),
                Map.of(),
                List.of(),
                Map.of());
        assertThat(new DueRule(visited).on(day("2026-05-19"))).hasSize(1);
        assertThat(new DueRule(visited).on(day("2026-05-20"))).isEmpty();
    }

    @Test
    void theMostPressingComesFirst() {
        List<VisitPhase> schedule = List.of(
                new VisitPhase(ContactKind.HOME_VISIT, 0, new ContactRhythm(3, RhythmUnit.MONTH)),
                new VisitPhase(ContactKind.INTERVIEW, 0, new ContactRhythm(1, RhythmUnit.MONTH)),
                new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(2, RhythmUnit.WEEK)));
        VisitCase visited = new VisitCase(
                AGREED, AGREED.from(), List.of(DatedSchedule.always(schedule)), Map.of(), List.of(), Map.of());
        assertThat(new DueRule(visited).on(day("2026-04-01")))
                .extracting(DueContact::kind)
                .containsExactly(ContactKind.CALL, ContactKind.INTERVIEW, ContactKind.HOME_VISIT);
    }

    private static final DateRange AGREED = new DateRange(day("2026-03-02"), day("2029-03-01"));

    private static VisitCase own(ContactRhythm rhythm, String from) {
        assertThat(day(from)).isEqualTo(day("2026-03-10"));
        return new VisitCase(
                AGREED,
                AGREED.from(),
                phases("0:1M"),
                Map.of(ContactKind.CALL, rhythm(ContactKind.CALL, rhythm)),
                List.of(),
                Map.of());
    }

    private static OwnRhythm rhythm(ContactKind kind, ContactRhythm rhythm) {
        return new OwnRhythm(kind, rhythm, day("2026-03-10"), "家里刚搬家");
    }

    private static VisitCase visited(DateRange agreed, LocalDate followed, String phases, ContactDays days) {
        return new VisitCase(agreed, followed, phases(phases), Map.of(), List.of(), Map.of(ContactKind.CALL, days));
    }

    private static DueState only(VisitCase visited, String today) {
        return new DueRule(visited).on(day(today)).getFirst().state();
    }

    private static List<DatedSchedule> phases(String phases) {
        return List.of(DatedSchedule.always(each(phases)));
    }

    private static List<VisitPhase> each(String phases) {
        return Arrays.stream(phases.split(" ", -1)).map(DueRuleTest::phase).collect(Collectors.toList());
    }

    private static VisitPhase phase(String phase) {
        String[] parts = phase.split(":", -1);
        int last = parts[1].length() - 1;
        return new VisitPhase(
                ContactKind.CALL,
                Integer.parseInt(parts[0]),
                new ContactRhythm(
                        Integer.parseInt(parts[1].substring(0, last)),
                        parts[1].charAt(last) == 'M' ? RhythmUnit.MONTH : RhythmUnit.WEEK));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
