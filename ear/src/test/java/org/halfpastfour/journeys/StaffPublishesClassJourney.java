package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The city office announces a make-up workday; staff plans a class of four weeks over it and finds it in the week. */
class StaffPublishesClassJourney extends Journey {

    /** An entry that has not come from the server yet is there, but empty. */
    private static final Pattern A_NAME = Pattern.compile("\\S");

    private static final String SHIPPED = "../ejb/src/main/resources/calendar/holidays-%d.json";
    private static final int WEEKDAYS = 20;

    /** One setting after the other, all before what the home holds in the afternoon, on Sundays too. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final Duration LENGTH = Duration.ofMinutes(45);

    private final Scene scene = new Scene();
    private final LocalDate monday = scene.mondayOfFourSchoolWeeks();
    private final LocalDate makeUpSunday = ordinarySunday();
    private final String title = "课堂 " + System.nanoTime() % 100_000;

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aClassOfFourWeeksIsHeldOnAMakeUpWorkdayToo(Setting setting) {
        theCityOfficeAnnouncesTheMakeUpWorkday(setting);
        Page page = window(setting, "staff");
        open(page, "/programmes");
        assertSound(page);
        open(page, "/programmes/new");
        fill(page, setting);

        Locator makeUp = page.locator("li.preview-date.is-held", named(setting.says("调休上课", "Make-up workday")));
        assertThat(makeUp).hasCount(1);
        assertThat(makeUp).containsText(setting.says("元旦", "New Year’s Day"));
        assertThat(page.locator("li.preview-date.is-clash")).hasCount(0);
        int held = page.locator("li.preview-date.is-held").count();
        int out = page.locator("li.preview-date.is-out").count();
        assertThat(page.locator(".preview-panel h2")).containsText(setting.says(held + " 场", held + " sessions"));
        assertThat(held - 1 + out)
                .as("every weekday is in or out, and the Sunday is in")
                .isEqualTo(WEEKDAYS);
        assertThat(page.locator("li.preview-date .preview-why:empty")).hasCount(0);
        assertSound(page);
        picture(page, "programme-new-" + setting);
        page.getByText(setting.says("保存全部场次", "Save all sessions")).click();
        assertThat(page.locator(".programme-card", named(title))).isVisible();

        open(page, "/week?date=" + makeUpSunday);
        Locator sunday = page.locator(".week-list:visible > section:last-of-type, .week-grid:visible td:last-child");
        assertThat(sunday.getByText(title)).hasCount(1);
        assertSound(page);
        picture(page, "week-" + setting);
    }

    private void theCityOfficeAnnouncesTheMakeUpWorkday(Setting setting) {
        Page page = window(setting, "city");
        open(page, "/city/calendar");
        assertSound(page);
        FileChooser chooser = page.waitForFileChooser(
                () -> page.locator("vaadin-upload vaadin-button").first().click());
        chooser.setFiles(
                new FilePayload("year.json", "application/json", announcement().getBytes(StandardCharsets.UTF_8)));
        Locator apply =
                page.locator(".city-form vaadin-button[theme~='primary']").first();
        apply.click();
        assertThat(apply).isHidden();
        assertSound(page);
        picture(page, "calendar-" + setting);
    }

    /** A Sunday of the four weeks of which nothing is announced yet. */
    private LocalDate ordinarySunday() {
        return Stream.of(13, 6, 20)
                .map(monday::plusDays)
                .filter(sunday -> !shipped(sunday.getYear()).contains("\"" + sunday + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String shipped(int year) {
        Path file = Path.of(SHIPPED.formatted(year));
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                    : "{\"year\":%d,\"papers\":[],\"days\":[\n]}".formatted(year);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is shipped for the year, and a Sunday on which work and school make up for a holiday. */
    private String announcement() {
        String known = shipped(makeUpSunday.getYear());
        String day = "{\"name\":\"元旦\",\"date\":\"%s\",\"isOffDay\":false}".formatted(makeUpSunday);
        int end = known.lastIndexOf(']');
        String comma = known.contains("\"date\"") ? "," : "";
        return known.substring(0, end) + comma + day + known.substring(end);
    }

    private void fill(Page page, Setting setting) {
        page.locator("vaadin-text-field.wide-field input").first().fill(title);
        choose(page, setting, "vaadin-date-picker", setting.says("从", "From"), monday.toString());
        choose(
                page,
                setting,
                "vaadin-date-picker",
                setting.says("到", "To"),
                monday.plusDays(27).toString());
        LocalTime start = MORNING.plus(LENGTH.multipliedBy(setting.ordinal()));
        choose(page, setting, "vaadin-time-picker", setting.says("开始", "Start"), start.toString());
        choose(
                page,
                setting,
                "vaadin-time-picker",
                setting.says("结束", "End"),
                start.plus(LENGTH).toString());
        Locator adults = page.locator("vaadin-multi-select-combo-box input");
        for (int chosen = 1; chosen <= 2; chosen++) {
            adults.click();
            page.locator(
                            "vaadin-multi-select-combo-box-item:not([selected])",
                            new Page.LocatorOptions().setHasText(A_NAME))
                    .first()
                    .click();
            assertThat(page.locator("vaadin-multi-select-combo-box-item[selected]"))
                    .hasCount(chosen);
        }
        page.keyboard().press("Escape");
    }

    private static void choose(Page page, Setting setting, String picker, String label, String value) {
        Locator labelled =
                page.locator("label", new Page.LocatorOptions().setHasText(Pattern.compile("^" + label + "$")));
        enter(setting, page.locator(picker, new Page.LocatorOptions().setHas(labelled)), value);
    }
}
