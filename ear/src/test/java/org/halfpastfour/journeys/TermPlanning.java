package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The next term is planned: the days off are announced, the classes go on, and families say whether they stay. */
final class TermPlanning extends TermPart {

    private static final String DAY = "{\"name\":\"%s\",\"date\":\"%s\",\"isOffDay\":%s}";

    private final List<Integer> entered = new ArrayList<>();

    TermPlanning(TermPeople people) {
        super(people);
    }

    void announce() {
        Page city = people.city();
        open(city, "/city/calendar");
        if (!scene.knowsNextTerm()) {
            addSchoolYear(city);
        }
        for (int year : scene.yearsOfNextTerm()) {
            Locator details = city.locator(".year-details", named(Integer.toString(year)));
            if (details.count() == 0 || !details.innerText().contains(english("calendar.years.announced"))) {
                announce(city, year);
            }
            assertThat(details).containsText(english("calendar.years.announced"));
        }
        assertThat(told()).as("no session of this home is touched").isEmpty();
    }

    private void announce(Page city, int year) {
        entered.add(year);
        FileChooser chooser = city.waitForFileChooser(
                () -> city.locator("vaadin-upload vaadin-button").first().click());
        chooser.setFiles(new FilePayload(
                year + ".json", "application/json", daysOff(year).getBytes(StandardCharsets.UTF_8)));
        Locator apply =
                button(city.locator("main"), english("calendar.import.apply").replace("{0}", "" + year));
        assertThat(apply).isVisible();
        assertSound(city);
        picture(city, "term-days-off-" + DESK);
        apply.click();
        assertThat(apply).isHidden();
    }

    /** As the paper says it each November: holidays, and the Sunday that makes up for one of them. */
    private static String daysOff(int year) {
        List<String> days = new ArrayList<>(List.of(off("元旦", LocalDate.of(year, 1, 1))));
        LocalDate may = LocalDate.of(year, 5, 1);
        may.datesUntil(may.plusDays(3)).map(day -> off("劳动节", day)).forEach(days::add);
        days.add(DAY.formatted("劳动节", may.minusDays(may.getDayOfWeek().getValue()), false));
        LocalDate national = LocalDate.of(year, 10, 1);
        national.datesUntil(national.plusDays(7)).map(day -> off("国庆节", day)).forEach(days::add);
        return "{\"year\":%d,\"papers\":[\"https://www.gov.cn\"],\"days\":[%s]}"
                .formatted(year, String.join(",", days));
    }

    private static String off(String name, LocalDate day) {
        return DAY.formatted(name, day, true);
    }

    private void addSchoolYear(Page city) {
        button(city.locator("main"), english("calendar.terms.add-year")).click();
        Locator dialog = city.locator("vaadin-dialog");
        LocalDate first = scene.lastDayOfAllYears().plusDays(1);
        dialog.locator("vaadin-text-field input").fill("下一学年");
        List<LocalDate> dates = List.of(
                first,
                first.plusDays(330),
                first.plusDays(1),
                first.plusDays(140),
                first.plusDays(170),
                first.plusDays(300));
        for (int i = 0; i < dates.size(); i++) {
            enter(
                    DESK,
                    dialog.locator("vaadin-date-picker").nth(i),
                    dates.get(i).toString());
        }
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
    }

    /** For other tests the years are as they were. */
    void forget() {
        entered.forEach(scene::forgetYear);
    }

    void letClassesGoOn() {
        Page staff = people.staff();
        open(staff, "/programmes/ahead");
        Locator panel = staff.locator("main section.panel", named(english("rollover.next.how")));
        button(panel, english("rollover.look")).click();
        Locator write = panel.locator("vaadin-button[theme~=primary]");
        assertThat(write).containsText("families");
        assertThat(panel.locator(".change-preview")).containsText(scene.teacher(1));
        assertSound(staff);
        picture(staff, "term-go-on-" + DESK);
        write.click();
        assertThat(write).isHidden();
        assertAsked(told());
        readAnswers(english("rollover.answer.none"));
    }

    /** Each family once, however many children and classes it has, and who is in charge. */
    private void assertAsked(Map<String, String> told) {
        List<String> expected = new ArrayList<>(scene.families());
        expected.addAll(scene.staffOfNextTerm());
        assertThat(told.keySet())
                .extracting(key -> key.substring(0, key.indexOf(": ")))
                .containsExactlyInAnyOrderElementsOf(expected);
        told.forEach((key, text) -> assertThat(text)
                .as(key)
                .contains(
                        scene.staffOfNextTerm().stream().anyMatch(key::startsWith)
                                ? List.of("您有新的值班", "You are on duty")
                                : List.of("下学期", "goes on in the next term")));
    }

    void stay() {
        Page mother = people.mother();
        open(mother, "/next-term");
        Locator panel = mother.locator("main section.panel").first();
        assertSound(mother);
        picture(mother, "term-stay-" + PHONE);
        panel.locator("vaadin-button[theme~=primary]").click();
        assertThat(panel).containsText(chinese("rollover.answer.STAYS"));
        readAnswers(english("rollover.answer.STAYS"));
        Map<String, String> told = told();
        assertThat(told).containsOnlyKeys(own("Booked"));
    }

    private void readAnswers(String answer) {
        Page staff = people.staff();
        open(staff, "/programmes/answers");
        assertThat(staff.locator(".stay-line", named(scene.ownFamily().name()))
                        .filter(new Locator.FilterOptions().setHasText(answer)))
                .not()
                .hasCount(0);
        assertSound(staff);
        picture(staff, "term-answers-" + DESK);
    }
}
