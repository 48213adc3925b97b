package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "王强家 | 王强家",
                "王家 1 | 王家 1",
                "王家　２ | 王家 2",
                "王强、李梅 | 王强、李梅",
                "李家（奶奶） | 李家(奶奶)",
                "阿依古丽•买买提家 | 阿依古丽·买买提家",
                "Anna & Tom O’Neill | Anna & Tom O'Neill",
                "王\u200B家 | 王家"
            })
    void isKeptAsTheNamesInItAre(String typed, String kept) {
        assertThat(new HouseholdName(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王家🙂", "王家!", "王家\u202E", "王<家>"})
    void refusesWhatIsNoNameAndNamesTheSign(String typed) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new HouseholdName(typed));
        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("not-a-name");
            assertThat(error.arguments()).containsKey("sign");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void isNotEmpty(String typed) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> new HouseholdName(typed));
        assertThat(refused.fields()).extracting(FieldError::code).containsExactly("required");
    }
}
