package org.halfpastfour.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConsentSheet;
import org.halfpastfour.family.Sex;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a Monday, the 23rd of November. */
@ExtendWith(OpenPage.class)
class FamilyWordsTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final FamilyWords words = new FamilyWords(new Words(MONDAY));

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "MONDAY, 周一, Mon",
        "WEDNESDAY MONDAY, 周一、周三, 'Mon, Wed'",
        "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY, 周一至周五, Monday to Friday",
        "MONDAY TUESDAY WEDNESDAY THURSDAY SATURDAY, 周一、周二、周三、周四、周六, 'Mon, Tue, Wed, Thu, Sat'"
    })
    void daysOfTheWeekAreSaidTogetherWhereTheyBelongTogether(String days, String chinese, String english) {
        Set<DayOfWeek> chosen = Arrays.stream(days.split(" ", -1))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        assertThat(words.weekdays(chosen)).isEqualTo(chinese);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(words.weekdays(chosen)).isEqualTo(english);
    }

    @Test
    void allOfThemAreEveryDay() {
        assertThat(words.weekdays(EnumSet.allOf(DayOfWeek.class))).isEqualTo("每天");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-01, , ",
        "2026-11-23, , ",
        "2026-11-24, , 2026年11月24日 起",
        "2026-11-23, 2026-12-31, 至 2026年12月31日",
        "2026-11-24, 2026-12-31, 2026年11月24日 至 2026年12月31日"
    })
    void aTimeIsSaidByWhatIsStillToCome(LocalDate from, @Nullable LocalDate to, @Nullable String said) {
        String period = words.period(new DateRange(from, to));
        assertThat(period == null ? null : withoutBlanks(period)).isEqualTo(said == null ? null : withoutBlanks(said));
    }

    @Test
    void ofAChildIsSaidWhatIsKnown() {
        assertThat(words.details(child("大坪小学", 2))).isEqualTo("8 岁 · 女 · 大坪小学 · 二年级");
        assertThat(words.details(child(null, null))).isEqualTo("8 岁 · 女");
        assertThat(words.details(child("", 0))).isEqualTo("8 岁 · 女 · 幼儿园");
    }

    @Test
    void whatIsNotThereLeavesNoPoint() {
        assertThat(FamilyWords.join(Stream.of("a", null, "", "b"))).isEqualTo("a · b");
        assertThat(FamilyWords.join(Stream.of(null, ""))).isEmpty();
    }

    private static String withoutBlanks(String said) {
        return said.replaceAll("（[^）]*）| ", "");
    }

    private static ChildView child(@Nullable String school, @Nullable Integer grade) {
        return new ChildView(
                ChildId.of(new UUID(1, 1)),
                "王小雨",
                LocalDate.of(2018, 11, 23),
                Sex.FEMALE,
                school,
                grade,
                List.of(),
                List.of(),
                null,
                List.of(),
                new ConsentSheet(List.of(), List.of()),
                false,
                List.of(),
                false,
                false,
                0);
    }
}
