package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {

    private static final LocalDate OTHERWISE = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whatIsLeftOutIsWhatIsUsual(@Nullable String text) {
        assertThat(Params.id("home", text)).isNull();
        assertThat(Params.date("from", text, OTHERWISE)).isEqualTo(OTHERWISE);
        assertThat(Params.number("limit", text, 7)).isEqualTo(7);
    }

    @Test
    void nothingToSearchForIsAnEmptyText() {
        assertThat(Params.text("q", null)).isEmpty();
    }

    @Test
    void aListHasAsManyAsIsUsualUnlessOneSaysHowMany() {
        assertThat(Params.page(null, null)).isEqualTo(PageRequest.first());
        assertThat(Params.page("3", "x")).isEqualTo(new PageRequest(3, "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, ",
        "2100-12-31, ",
        "1999-12-31, date-out-of-range",
        "2101-01-01, date-out-of-range",
        "+999999999-12-31, date-out-of-range",
        "2026-02-30, wrong-type",
        "yesterday, wrong-type",
        "2026-1-1, wrong-type"
    })
    void aDateIsOneOfThisCentury(String text, @Nullable String refusedAs) {
        says(refusedAs, "from", () -> Params.date("from", text, OTHERWISE));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00+08:00, ",
        "2100-12-31T23:59:59+08:00, ",
        "1999-12-31T23:59:59+08:00, date-out-of-range",
        "2101-01-01T00:00:00Z, date-out-of-range"
    })
    void soIsAMoment(String text, @Nullable String refusedAs) {
        says(refusedAs, "at", () -> Params.moment("at", OffsetDateTime.parse(text)));
        assertThat(Params.moment("at", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12, ", "-1, ", "9999999999, wrong-type", "1.5, wrong-type", "abc, wrong-type", "0x10, wrong-type"})
    void aNumberIsAWholeOne(String text, @Nullable String refusedAs) {
        says(refusedAs, "limit", () -> Params.number("limit", text, 7));
    }

    @Test
    void aSearchHasAHundredCharactersAtMost() {
        assertThat(Params.text("q", "x".repeat(100))).hasSize(100);
        says("too-long", "q", () -> Params.text("q", "x".repeat(101)));
    }

    private static void says(@Nullable String refusedAs, String field, ThrowingCallable asked) {
        if (refusedAs == null) {
            assertThatCode(asked).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(asked).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(tuple(field, refusedAs)));
        }
    }
}
