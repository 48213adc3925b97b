package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The caseworker sees the weeks in the plan and holds a family repair session; nobody else learns whose it is. */
class FamilyRepairJourney extends Journey {

    /** One for all settings, also over midnight: no two of them can then hold the same hour of the same week. */
    private static final LocalDate DAY = LocalDate.now(Scene.ZONE).plusDays(4);

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aFamilyRepairSessionIsHeldAndTheHomeSeesItNameless(Setting setting) {
        Page page = window(setting, "caseworker");
        open(page, "/cases");
        assertThat(page.locator("a.case-name").first()).isVisible();
        assertSound(page);
        picture(page, "cases-" + setting);
        String client = page.locator("a.case-name").first().innerText();
        String address = "/" + page.locator("a.case-name").first().getAttribute("href");
        seeTheWeeksInThePlan(page, address, setting);
        writeWhatIsDue(page, setting);
        String time = hold(page, address, setting);
        staffSeesItNameless(client, time, setting);
        isNowhereFor("staff", address, setting);
        isNowhereFor("parent", address, setting);
    }

    /** Looked at first and made in one step, from the first meeting to the reunion after months; then its line is there. */
    @Test
    void aGroupGoesFromItsTemplateToTheReunion() {
        Setting setting = Setting.PHONE_CHINESE;
        Page page = window(setting, "caseworker");
        open(page, "/groups/new");
        page.locator("[data-field='template']").click();
        page.locator("vaadin-select-item", named("八家庭小组与再聚")).click();
        page.locator("[data-field='title'] input").fill("周末一家人");
        page.locator("[data-field='families'] vaadin-checkbox label").first().click();
        page.locator(".groups-page vaadin-button[theme~='primary']").first().click();
        Locator dates = page.locator(".group-dates").first();
        assertThat(dates.locator("li")).hasCount(11);
        assertSound(page);
        picture(page, "group-dates-" + setting);
        dates.locator("vaadin-button[theme~='primary']").click();
        assertThat(page.locator("h1")).hasText("周末一家人");
        assertThat(page.locator(".group-line h2")).hasCount(4);
        assertThat(page.locator(".group-meetings li")).hasCount(11);
        assertThat(page.locator(".group-table tbody tr")).hasCount(1);
        assertSound(page);
        picture(page, "group-" + setting);
    }

    private void seeTheWeeksInThePlan(Page page, String address, Setting setting) {
        open(page, address);
        assertThat(page.locator(".timeline tbody tr")).not().hasCount(0);
        assertThat(page.locator(".timeline .sign").first()).isVisible();
        assertThat(page.locator(".measures .measure")).hasCount(4);
        assertThat(page.locator(".ladder .ladder-here").first()).isVisible();
        assertSound(page);
        picture(page, "family-" + setting);
    }

    /** From the list of the streets to the form and back; what was written half is there again when the page is loaded anew. */
    private void writeWhatIsDue(Page page, Setting setting) {
        open(page, "/due?until=later");
        assertThat(page.locator(".due-street").first()).isVisible();
        assertSound(page);
        picture(page, "due-" + setting);
        page.locator("a.due-way").first().click();
        Locator seen = page.locator("[data-field='seen'] textarea");
        seen.fill("家里都好 " + setting);
        assertSound(page);
        picture(page, "contact-" + setting);
        seen.blur();
        page.reload();
        page.locator(".draft-go-on").click();
        assertThat(seen).hasValue("家里都好 " + setting);
        page.locator(".write-contact vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".due-page")).isVisible();
    }

    /** Answers the first offered time of the day. */
    private String hold(Page page, String address, Setting setting) {
        open(page, address + "/repair");
        for (Locator field : page.locator(".repair-find vaadin-date-picker").all()) {
            enter(setting, field, DAY.toString());
        }
        page.locator(".repair-find vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".slot-best .slot-why")).not().isEmpty();
        Locator slot = page.locator(".slot-day button.slot").first();
        String time = slot.locator(".slot-time").innerText().split("–", -1)[0];
        assertSound(page);
        picture(page, "repair-" + setting);
        slot.click();
        Locator dialog = page.locator("vaadin-dialog.form-dialog");
        assertThat(dialog).containsText(setting.says("家庭会谈", "Family meeting"));
        assertSound(page);
        dialog.locator("vaadin-button[theme~='primary']").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".repair-held .repair", named(time + "–")))
                .not()
                .hasCount(0);
        return time;
    }

    private void staffSeesItNameless(String client, String time, Setting setting) {
        Page page = window(setting, "staff");
        open(page, "/week?date=" + DAY);
        Locator meeting = page.locator(
                        ".week-list:visible li.line, .week-grid:visible .chip-family_meeting", named(time + "–"))
                .filter(new Locator.FilterOptions().setHasText(setting.says("家庭会谈", "Family meeting")));
        assertThat(meeting).hasCount(1);
        assertThat(meeting.locator("a[href]")).hasCount(0);
        assertThat(meeting).not().hasAttribute("href", Pattern.compile(".*"));
        assertThat(page.content()).doesNotContain(client);
        assertSound(page);
        picture(page, "week-with-meeting-" + setting);
    }

    private void isNowhereFor(String account, String address, Setting setting) {
        Page page = window(setting, account);
        open(page, "/no-such-address");
        String unknown = page.locator("h1").innerText();
        open(page, address);
        assertThat(page.locator("h1")).hasText(unknown);
        assertSound(page);
    }
}
