package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.junit.jupiter.api.Test;

/** The caseworker sees the weeks in the plan and holds a family repair session; nobody else learns whose it is. */
class FamilyRepairJourney extends Journey {

    private final LocalDate day = LocalDate.now(Scene.ZONE).plusDays(4);

    @Test
    void aFamilyRepairSessionIsHeldAndTheHomeSeesItNameless() {
        Page page = wide(CHINESE);
        signIn(page, "caseworker");
        open(page, "/cases");
        assertThat(page.locator("a.case-name").first()).isVisible();
        assertSound(page);
        picture(page, "cases-wide-zh");
        String client = page.locator("a.case-name").first().innerText();
        String address = "/" + page.locator("a.case-name").first().getAttribute("href");
        seeTheWeeksInThePlan(page, address);
        String time = hold(page, address);
        staffSeesItNameless(client, time);
        isNowhereFor("staff", address);
        isNowhereFor("parent", address);
    }

    private void seeTheWeeksInThePlan(Page page, String address) {
        open(page, address);
        assertThat(page.locator(".timeline tbody tr")).not().hasCount(0);
        assertThat(page.locator(".timeline .sign").first()).isVisible();
        assertThat(page.locator(".measures .measure")).hasCount(4);
        assertSound(page);
        picture(page, "family-wide-zh");
    }

    /** Answers the first offered time of the day. */
    private String hold(Page page, String address) {
        open(page, address + "/repair");
        for (Locator field :
                page.locator(".repair-find vaadin-date-picker input").all()) {
            field.fill(day.toString());
            field.press("Enter");
            field.press("Tab");
        }
        page.locator(".repair-find vaadin-button[theme~='primary']").click();
        Locator slot = page.locator("button.slot").first();
        String time = slot.innerText();
        assertSound(page);
        picture(page, "repair-wide-zh");
        slot.click();
        Locator dialog = page.locator("vaadin-dialog.form-dialog");
        assertThat(dialog).containsText("家庭会谈");
        assertSound(page);
        dialog.locator("vaadin-button[theme~='primary']").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".repair-held .repair", named(time + "–")))
                .not()
                .hasCount(0);
        return time;
    }

    private void staffSeesItNameless(String client, String time) {
        Page page = wide(CHINESE);
        signIn(page, "staff");
        open(page, "/week?date=" + day);
        Locator meeting = page.locator(".week-grid .chip-family_meeting", named(time + "–"));
        assertThat(meeting).hasCount(1);
        assertThat(meeting.locator(".chip-title")).hasText("家庭会谈");
        assertThat(meeting).not().hasAttribute("href", Pattern.compile(".*"));
        assertThat(page.content()).doesNotContain(client);
        assertSound(page);
        picture(page, "week-with-meeting-wide-zh");
    }

    private void isNowhereFor(String account, String address) {
        Page page = phone(ENGLISH);
        signIn(page, account);
        open(page, "/no-such-address");
        String unknown = page.locator("h1").innerText();
        open(page, address);
        assertThat(page.locator("h1")).hasText(unknown);
        assertSound(page);
    }
}
