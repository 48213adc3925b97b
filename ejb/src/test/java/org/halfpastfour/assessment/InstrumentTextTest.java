package org.halfpastfour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTextTest {

    static final String WHOLE = """
            {"title": {"zh": "压力", "en": "Strain"}, "introduction": {"zh": "最近一周", "en": "This week"},
             "source": "A. Maker", "counting": "MEAN",
             "answers": [{"value": 0, "words": {"zh": "否", "en": "No"}}, {"value": 1, "words": {"zh": "是", "en": "Yes"}}],
             "subscales": [{"key": "a", "words": {"zh": "甲", "en": "A"}, "higherIsBetter": true, "mayMiss": 1, "standardError": 0.5,
               "norm": {"group": {"zh": "家长", "en": "parents"}, "mean": 0.4, "deviation": 0.2, "source": "A. Maker"}}],
             "total": {"key": "all", "words": {"zh": "全部", "en": "All"}},
             "items": [{"key": "i1", "words": {"zh": "一", "en": "One"}, "subscale": "a"},
                       {"key": "i2", "words": {"zh": "二", "en": "Two"}, "subscale": "a", "reverse": true}]}""";

    @Test
    void whatIsKeptIsReadAgainToTheSame() {
        Instrument read = InstrumentText.read(WHOLE);
        assertThat(read.scales()).hasSize(2);
        assertThat(read.items().getLast().reverse()).isTrue();
        assertThat(InstrumentText.read(InstrumentText.write(read))).isEqualTo(read);
    }

    @Test
    void theExampleOfTheDecisionCanBeBroughtAsItIs() throws IOException {
        Instrument example = InstrumentText.read(Files.readString(Path.of("../docs/instrument-example.json")));
        assertThat(example.scales()).hasSize(2);
        assertThat(example.counting()).isEqualTo(Counting.SUM);
    }

    /** One fault each, told under its place. */
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "counting": "MEAN"               | "counting": "MEDIAN"               | counting                  | not-a-counting
            "counting": "MEAN"               | "counting": 7                      | counting                  | required
            "value": 1                       | "value": 0                         | answers[1].value          | twice
            "value": 1                       | "value": 1.5                       | answers[1].value          | not-a-whole-number
            "value": 1                       | "value": "1"                       | answers[1].value          | not-a-whole-number
            "value": 1                       | "value": 1000                      | answers[1].value          | too-large
            "key": "i2"                      | "key": "i1"                        | items[1].key              | twice
            "key": "i2"                      | "key": "I 2"                       | items[1].key              | not-a-key
            "key": "i2"                      | "key": null                        | items[1].key              | required
            "key": "all"                     | "key": "a"                         | total.key                 | twice
            "subscale": "a", "reverse": true | "subscale": "b", "reverse": true   | items[1].subscale         | subscale-unknown
            "reverse": true                  | "reversed": true                   | items[1].reversed         | part-unknown
            "reverse": true                  | "reverse": "yes"                   | items[1].reverse          | not-yes-or-no
            "mayMiss": 1                     | "mayMiss": 2                       | subscales[0].mayMiss      | misses-all-items
            "mayMiss": 1                     | "mayMiss": -1                      | subscales[0].mayMiss      | too-small
            "standardError": 0.5             | "standardError": 0                 | subscales[0].standardError | not-a-number-above-zero
            "deviation": 0.2                 | "deviation": -0.2                  | subscales[0].norm.deviation | not-a-number-above-zero
            "mean": 0.4                      | "mean": "low"                      | subscales[0].norm.mean    | not-a-number
            "en": "Strain"                   | "en": ""                           | title.en                  | required
            "source": "A. Maker", "counting" | "source": "\\u202E", "counting"    | source                    | characters-not-allowed
            "title": {"zh": "压力", "en": "Strain"} | "title": "压力"               | title                     | not-an-instrument
            """)
    void aFaultIsNamedWithItsPlace(String part, String wrong, String place, String code) {
        assertThat(WHOLE).contains(part);
        assertThatThrownBy(() -> InstrumentText.read(WHOLE.replace(part, wrong)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field, FieldError::code)
                        .contains(tuple(place, code)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{}",
                "{} {}",
                "{\"title\": {}, \"title\": {}}",
                "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"
            })
    void whatIsNoInstrumentIsRefused(String file) {
        assertThatThrownBy(() -> InstrumentText.read(file)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFileWithoutEndIsRefusedForItsLength() {
        assertThatThrownBy(() -> InstrumentText.read("{" + " ".repeat(InstrumentText.LONGEST) + "x"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::code)
                        .containsExactly("too-long"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String wrong = WHOLE.replace("\"MEAN\"", "\"MODE\"")
                .replace("\"i2\"", "\"i1\"")
                .replace("\"value\": 1", "\"value\": 0");
        assertThatThrownBy(() -> InstrumentText.read(wrong))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("counting", "items[1].key", "answers[1].value"));
    }
}
