package org.halfpastfour.rollover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.TermSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeRuleTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2026-07-01, 2026-09-01, 2027-01-22, true, from spring to autumn",
        "2026-07-01, 2026-08-31, 2027-01-22, true, an autumn term that begins a day before",
        "2026-07-01, 2026-09-07, 2027-01-22, true, an autumn term that begins a week later",
        "2027-01-22, 2027-02-22, 2027-07-02, false, from autumn to spring",
        "2026-01-30, 2026-09-01, 2027-01-22, true, over a term that was left out: one grade and not two",
        "2026-08-31, 2026-09-01, 2027-01-22, true, a term that ends on the day before",
        "2026-09-01, 2026-09-02, 2027-01-22, false, a term that ends on the day itself",
        "2026-07-01, 2026-07-10, 2026-08-20, false, a summer term",
    })
    void childrenMoveUpOnTheFirstOfSeptemberOnly(
            LocalDate lastDay, LocalDate firstDay, LocalDate end, boolean up, String said) {
        assertThat(GradeRule.moveUp(term(lastDay.minusMonths(4), lastDay), term(firstDay, end)))
                .as(said)
                .isEqualTo(up);
    }

    @Test
    void whoIsInTheSixthGradeLeavesPrimarySchool() {
        assertThat(GradeRule.leavesPrimary(6)).isTrue();
        assertThat(GradeRule.leavesPrimary(5)).isFalse();
        assertThat(GradeRule.leavesPrimary(7)).isFalse();
    }

    private static TermSummary term(LocalDate first, LocalDate last) {
        return new TermSummary(new TermId(new UUID(0, 1)), "学年", "学期", first, last);
    }
}
