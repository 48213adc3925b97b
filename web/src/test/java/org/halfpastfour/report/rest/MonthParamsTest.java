package org.halfpastfour.report.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.UseBy;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthParamsTest {

    /** November there, December at home already. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T16:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "from {0} to {1}: {2} to {3}")
    @CsvSource({
        ", , 2026-01, 2026-12",
        ", 2026-06, 2025-07, 2026-06",
        "2026-03, , 2026-03, 2026-12",
        "2026-03-17, 2026-05-31, 2026-03, 2026-05",
        "2026-03, 2026-03, 2026-03, 2026-03"
    })
    void monthsAreWholeAndTheLastTwelveWithoutAny(
            @Nullable String from, @Nullable String to, YearMonth first, YearMonth last) {
        assertThat(ask(from, to, null)).isEqualTo(new AskUse(first, last, null, UseBy.DISTRICT_MONTH));
    }

    @Test
    void noDistrictIsTheWholeCity() {
        assertThat(ask(null, null, "  ").district()).isNull();
        assertThat(ask(null, null, " 500103 ").district()).isEqualTo("500103");
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "June", "1999-12", "2026-1"})
    void whatIsNoMonthIsRefused(String from) {
        assertThatThrownBy(() -> ask(from, null, null))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("from");
    }

    private static AskUse ask(@Nullable String from, @Nullable String to, @Nullable String district) {
        return MonthParams.ask(from, to, district, UseBy.DISTRICT_MONTH, NOW);
    }
}
