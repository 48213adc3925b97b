package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦 | New Year’s Day",
                "春节 | Spring Festival",
                "清明节 | Tomb-Sweeping Day",
                "劳动节 | Labour Day",
                "端午节 | Dragon Boat Festival",
                "中秋节 | Mid-Autumn Festival",
                "国庆节 | National Day",
                "国庆节、中秋节 | National Day, Mid-Autumn Festival",
                "第一学期 | First term",
                "秋季学期 | Autumn term",
                "2026—2027学年 | School year 2026–2027",
                "2027–2028 学年 | School year 2027–2028",
                "高温停课 | 高温停课",
                "国庆节、校庆 | 国庆节、校庆"
            })
    void anEnglishPageNamesWhatCalendarsOfThisCountryHave(String name, String english) {
        assertThat(CalendarName.in(Locale.UK, name)).isEqualTo(english);
        assertThat(CalendarName.in(Locale.CHINA, name)).isEqualTo(name);
    }
}
