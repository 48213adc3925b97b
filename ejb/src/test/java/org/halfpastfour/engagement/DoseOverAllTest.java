package org.halfpastfour.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two times in the five days from 30 October on: one falls due on 1 November, one on the last day. */
class DoseOverAllTest {

    private static final ExpectedDose TWICE = new ExpectedDose(
            UUID.randomUUID(),
            Stream.CHILD_CARE,
            2,
            DosePeriod.IN_ALL,
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 3));

    @ParameterizedTest
    @CsvSource({
        "10-30, 11-01, 10-01, 11-30, 1",
        "10-30, 11-03, 10-01, 11-30, 2",
        "11-02, 11-02, 10-01, 11-30, 0",
        "11-02, 11-02, 10-31, 11-30, 0",
        "11-03, 11-03, 11-03, 11-03, 1",
        "10-30, 11-03, 10-31, 11-30, 1",
        "10-30, 11-03, 11-03, 11-30, 0",
        "11-01, 11-01, 11-02, 11-30, 0",
        "11-04, 11-08, 10-01, 11-30, 0",
    })
    void isExpectedByTheShareOfTheWindowThatMayBeRead(
            String from, String to, String readFrom, String readTo, int expected) {
        assertThat(due(EngagementFormula.compute(inputs(from, to, readFrom, readTo))))
                .isEqualTo(expected);
    }

    /** With a day less to read the first time fell due on the second: more was expected for less that may be read. */
    @Test
    void theFifthVersionMovedATimeIntoALaterWindowAndStillDoes() {
        EngagementInputs inputs = inputs("11-02", "11-02", "10-31", "11-30");
        assertThat(due(EngagementFormula.again(inputs, 5))).isEqualTo(1);
        assertThat(due(EngagementFormula.compute(inputs))).isZero();
    }

    private static EngagementInputs inputs(String from, String to, String readFrom, String readTo) {
        return new EngagementInputs(
                day(from),
                day(to),
                EngagementExample.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant(),
                List.of(TWICE),
                List.of(),
                List.of(),
                List.of(new ConsentedDays(day(readFrom), day(readTo))));
    }

    private static int due(Engagement engagement) {
        return engagement.interventions().getFirst().dueTimes();
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
