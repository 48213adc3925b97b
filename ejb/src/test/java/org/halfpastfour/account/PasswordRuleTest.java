package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused as a password because others would try it first. */
class PasswordRuleTest {

    private static final int FEWEST_COMMON = 3000;

    @Test
    void theMostCommonPasswordsThatAreLongEnoughAreRefused() {
        List<String> common = WordList.named("common-passwords.txt");
        assertThat(common.stream().filter(password -> password.length() >= PasswordRule.SHORTEST))
                .hasSizeGreaterThan(FEWEST_COMMON);
        assertThat(common).doesNotHaveDuplicates().allSatisfy(password -> assertThat(password)
                .hasSizeBetween(PasswordRule.SHORTEST, PasswordRule.LONGEST)
                .isLowerCase());
        for (String password : List.of("qwertyuiop", "1qaz2wsx3edc", "BasketBall", "Password123")) {
            assertThat(reason(password)).as(password).isEqualTo("password-too-common");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halfpastfour2026",
                "Half-Past-Four!",
                "sidianban888",
                "SiDianBan-Chongqing",
                "chongqing2026",
                "重庆四点半2026年！！",
                "渝中区青少年之家12",
                "liu.fang-1988",
                "LiuFang!!8888",
                "chongqingliufang",
                "mima-mima-mima",
                "caseworker 01 a"
            })
    void littleMoreThanAWordOfThePlaceIsRefused(String typed) {
        assertThat(reason(typed)).isEqualTo("password-of-known-words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "chongqing under the rain",
                "my sidianban tea",
                "20260101-4711",
                "解放碑下的小面馆很好吃",
                "liufang loves noodles"
            })
    void whatIsMoreIsNot(String typed) {
        assertThat(reason(typed)).isEmpty();
    }

    private static String reason(String typed) {
        try {
            PasswordRule.check(new Checks(), "password", typed, "liu.fang").orThrow();
            return "";
        } catch (InvalidInput refused) {
            return refused.fields().getFirst().code();
        }
    }
}
