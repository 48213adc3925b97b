package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledNameTest {

    @ParameterizedTest
    @CsvSource({
        "王小雨, 小雨",
        "王雨, 雨",
        "欧阳小雨, 小雨",
        "欧阳雨, 雨",
        "欧阳, 阳",
        "雨, 雨",
        "阿依古丽·买买提, 阿依古丽",
        "Anna Smith, Anna",
        "Anna, Anna",
        "𠮷田小雨, 田小雨",
        "王小雨1, 王小雨1"
    })
    void isWhatFamilySaysAtTheTable(String name, String called) {
        assertThat(CalledName.of(name)).isEqualTo(called);
    }
}
