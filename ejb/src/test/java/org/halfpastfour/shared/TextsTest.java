package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final ZoneId CHONGQING = ZoneId.of("Asia/Shanghai");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.halfpastfour");

    @Test
    void everyErrorHasATextInEveryLanguage() {
        Set<String> codes = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
                Arrays.stream(type.reflect().getEnumConstants())
                        .forEach(constant -> codes.add(((ErrorCode) constant).code()));
            }
        }
        assertThat(codes).contains("required", "session-not-found");
        assertHaveTexts(codes);
    }

    @Test
    void aTextNamesNothingThatItsFactDoesNotSay() {
        for (JavaClass type : PRODUCT) {
            if (type.isEnum() && type.isAssignableTo(Fact.class)) {
                Arrays.stream(type.reflect().getEnumConstants())
                        .map(Fact.class::cast)
                        .filter(fact -> !fact.says().isEmpty())
                        .forEach(fact -> assertThat(named(fact)).as(fact.code()).isSubsetOf(fact.says()));
            }
        }
    }

    @Test
    void aFactRefusesToSayMoreOrLessThanItsText() {
        assertThat(CommonError.FORETOLD.told(2).arguments()).isEqualTo(Map.of("count", 2));
        assertThatThrownBy(() -> CommonError.FORETOLD.told()).hasMessageContaining("foretold");
        assertThatThrownBy(() -> CommonError.FORETOLD.told(1, 2)).hasMessageContaining("foretold");
    }

    /** A name with its colon is said only where the page does not name the person. */
    private static Set<String> named(Fact fact) {
        return Texts.gaps(Locale.UK, fact.code()).stream()
                .filter(gap -> !gap.endsWith("_who"))
                .map(Texts::argument)
                .collect(Collectors.toSet());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        assertThat(Texts.codes()).isNotEmpty().allSatisfy(code -> assertThat(Texts.gaps(Locale.CHINA, code))
                .as(code)
                .isEqualTo(Texts.gaps(Locale.UK, code)));
    }

    @Test
    void anOverlapSaysWithWhatAndAtWhichTimeAndWhomOnlyWhereThePageDoesNot() {
        Map<String, Object> reason = Map.of(
                "with", "少儿书法",
                "start", Instant.parse("2026-12-01T10:30:00Z"),
                "end", Instant.parse("2026-12-01T11:30:00Z"));
        assertThat(Texts.of(Locale.CHINA, CHONGQING, "overlaps", reason)).isEqualTo("与“少儿书法”（18:30–19:30）时间冲突。");
        Map<String, Object> told = new HashMap<>(reason);
        told.put("name", "蒋安琪");
        assertThat(Texts.of(Locale.CHINA, CHONGQING, "overlaps", told)).isEqualTo("蒋安琪：与“少儿书法”（18:30–19:30）时间冲突。");
        assertThat(Texts.of(Locale.UK, CHONGQING, "overlaps", told))
                .isEqualTo("蒋安琪: clashes with “少儿书法” (18:30–19:30).");
    }

    @Test
    void holidaysHaveTheirNamesInEnglish() {
        Map<String, Object> holiday = Map.of("detail", "国庆节");
        assertThat(Texts.of(Locale.UK, CHONGQING, "day-is-holiday", holiday)).contains("National Day");
        assertThat(Texts.of(Locale.CHINA, CHONGQING, "day-is-holiday", holiday)).contains("国庆节");
    }

    @Test
    void writesDatesAndTimesAsPeopleSayThem() {
        Map<String, Object> arguments = Map.of("most", Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(Texts.of(Locale.CHINA, CHONGQING, "too-long", arguments)).isEqualTo("最多 11月23日（周一）16:30 个字。");
        assertThat(Texts.of(Locale.UK, CHONGQING, "too-small", Map.of("least", LocalDate.of(2026, 11, 23))))
                .isEqualTo("Must not be less than 23 Nov 2026.");
    }

    @Test
    void keepsWhatLooksLikeAPlaceholderInAnArgument() {
        assertThat(Texts.of(Locale.UK, CHONGQING, "too-small", Map.of("least", "$1 '{most}' \\ #")))
                .isEqualTo("Must not be less than $1 '{most}' \\ #.");
    }

    @Test
    void saysCodesAmongTheArgumentsByTheirOwnTexts() {
        Map<String, Object> reason = Map.of("reason", "no-consent-to-leave-alone");
        assertThat(Texts.of(Locale.UK, CHONGQING, "not-authorised-to-collect", reason))
                .startsWith("May not collect: there is no written consent for leaving alone.");
    }

    @Test
    void oneIsSaidAsOne() {
        assertThat(Texts.of(Locale.UK, CHONGQING, "sign-in-locked", Map.of("minutes", 1)))
                .endsWith("in 1 minute.");
        assertThat(Texts.of(Locale.UK, CHONGQING, "sign-in-locked", Map.of("minutes", 15L)))
                .endsWith("in 15 minutes.");
    }

    @Test
    void nothingIsCountedInEnglishWithoutItsWordForOne() {
        assertThat(Texts.codes())
                .allSatisfy(code -> assertThat(Texts.find(Locale.UK, code).orElse(""))
                        .as(code)
                        .doesNotContainPattern("\\{\\w+} (?!(is|was|has|needs|clashes)\\b)\\w+s\\b"));
    }

    private static void assertHaveTexts(Set<String> codes) {
        assertThat(codes).allSatisfy(code -> {
            assertThat(Texts.find(Locale.CHINA, code)).as("%s in 简体中文", code).isPresent();
            assertThat(Texts.find(Locale.UK, code)).as("%s in English", code).isPresent();
        });
    }
}
