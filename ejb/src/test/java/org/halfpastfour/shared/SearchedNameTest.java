package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of names that are at hand. */
class SearchedNameTest {

    @ParameterizedTest
    @CsvSource({
        "'', 陈小雨",
        "小雨, 陈小雨",
        "cxy, 陈小雨",
        "cx, 陈小雨",
        "chenxiao, 陈小雨",
        "陳, 陈小雨",
        "lv, 吕文",
        "shan, 单田",
        "WIL, Alexandra Wilhelmina",
        "om, Tom"
    })
    void findsAPartItsReadingAndItsInitials(String typed, String name) {
        assertThat(SearchedName.of(typed).finds(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"王, 陈小雨", "xy, 陈小雨", "%, 陈小雨", "_, 陈小雨", "…, 陈小雨"})
    void findsNothingElse(String typed, String name) {
        assertThat(SearchedName.of(typed).finds(name)).isFalse();
    }
}
