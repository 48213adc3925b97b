package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** A group of clients from its making to the plan; a way from the wish to a stop; and a pair that says what it thinks. */
class PeersJourney extends Journey {

    private static final Setting SETTING = Setting.PHONE_CHINESE;

    @Test
    void aGroupOfPeersIsMadeHeldAndSeenInThePlan() {
        Page page = window(SETTING, "caseworker");
        open(page, "/groups/new");
        page.locator("[data-field='template']").click();
        page.locator("vaadin-select-item", named("同伴小组（八次")).click();
        assertThat(page.locator("[data-field='families']")).isHidden();
        page.locator("[data-field='title'] input").fill("周末一小时");
        page.locator("[data-field='peers'] vaadin-checkbox label").nth(3).click();
        page.locator("[data-field='peers'] vaadin-checkbox label").nth(4).click();
        page.locator(".groups-page vaadin-button[theme~='primary']").first().click();
        assertThat(page.locator(".group-dates")).hasCount(0);
        Locator agreed = page.locator("[data-field^='agreedOn/']");
        assertThat(agreed).hasCount(2);
        closesTheCalendarOfTheDateThatIsMissing(page);
        enter(SETTING, agreed.nth(0), LocalDate.now(Scene.ZONE).toString());
        enter(SETTING, agreed.nth(1), LocalDate.now(Scene.ZONE).minusDays(2).toString());
        page.locator(".groups-page vaadin-button[theme~='primary']").first().click();
        Locator dates = page.locator(".group-dates").first();
        assertThat(dates.locator("li")).hasCount(8);
        assertSound(page);
        picture(page, "peer-dates-" + SETTING);
        dates.locator("vaadin-button[theme~='primary']").click();
        assertThat(page.locator("h1")).hasText("周末一小时");
        assertThat(page.locator(".group-table tbody tr")).hasCount(2);
        assertSound(page);
        picture(page, "peer-group-" + SETTING);

        open(page, "/groups");
        page.locator("a.group-name", named("每周一小时")).click();
        page.locator(".group-meetings li", named("已进行")).first().locator("a").click();
        assertThat(page.locator(".group-sheet")).isVisible();
        String sheet = page.url();
        page.locator(".group-sheet vaadin-radio-button", named("中途来或中途走"))
                .first()
                .click();
        page.locator(".group-sheet [data-field^='minutes/']:visible input")
                .first()
                .fill("35");
        assertSound(page);
        picture(page, "peer-sheet-" + SETTING);
        page.locator(".group-sheet vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".group-table")).containsText("到场 35 分钟");
        open(page, "/groups/of/" + sheet.substring(sheet.lastIndexOf('/') + 1));
        page.locator(".page-actions a[href*='/meetings/']").click();
        assertThat(page).hasURL(sheet);
        open(page, sheet.substring(sheet.indexOf("/groups/"), sheet.indexOf("/meetings/")));
        page.locator(".group-table tbody th a").first().click();
        assertThat(page.locator(".timeline")).containsText("同伴小组");
        assertThat(page.locator(".measure-table, .measures").first()).isVisible();
        assertSound(page);
        isAGroupMeetingForTheHome();
    }

    /** What is missing has the focus, and a date that has it on a phone shows its calendar. */
    private static void closesTheCalendarOfTheDateThatIsMissing(Page page) {
        Locator calendar = page.locator("vaadin-date-picker[opened]");
        assertThat(calendar).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(calendar).hasCount(0);
    }

    private void isAGroupMeetingForTheHome() {
        Page page = window(SETTING, "staff");
        open(page, "/week?date=" + LocalDate.now(Scene.ZONE).plusWeeks(1));
        Locator week = page.locator(".week-list:visible").first();
        assertThat(week).containsText("小组活动");
        assertThat(week).not().containsText("同伴");
        assertSound(page);
    }

    @Test
    void fromTheWishToAStopAndAnew() {
        Page page = window(SETTING, "caseworker");
        open(page, "/cases");
        Locator names = page.locator("a.case-name");
        assertThat(names.first()).isVisible();
        String address = "/" + names.last().getAttribute("href") + "/peer-path";
        open(page, address);
        begin(page);
        assertThat(page.locator(".peer-gates li")).hasCount(5);
        page.locator(".peer-path-page vaadin-button", named("记下本人意愿")).click();
        page.locator("[data-field='words'] textarea").fill("我想陪新来的人走一段");
        send(page);
        assertThat(page.locator(".peer-path-page")).containsText("等督导同意");
        assertSound(page);
        picture(page, "peer-path-" + SETTING);
        approve(address);
        open(page, address);
        page.locator(".peer-path-page vaadin-button", named("停下")).click();
        page.locator("[data-field='words'] textarea").fill("想先把工作做稳");
        send(page);
        assertThat(page.locator(".peer-path-page")).containsText("想先把工作做稳");
        begin(page);
        assertThat(page.locator(".peer-path-page h2", named("以前停下的"))).hasCount(1);
        assertSound(page);
        picture(page, "peer-path-anew-" + SETTING);
    }

    private static void begin(Page page) {
        page.locator(".peer-path-page vaadin-button", named("开始")).first().click();
        page.locator("[data-field='words'] textarea").fill("半年来都按时");
        send(page);
    }

    private static void send(Page page) {
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator("vaadin-dialog.form-dialog")).hasCount(0);
    }

    private void approve(String address) {
        Page page = window(SETTING, "supervisor");
        open(page, address);
        page.locator(".peer-path-page vaadin-button", named("同意")).first().click();
        page.locator("[data-field='posts'] vaadin-checkbox label").first().click();
        page.locator("[data-field='words'] textarea").fill("谈过，想得清楚");
        send(page);
        open(page, "/supervision/peers");
        assertThat(page.locator("a.case-name[href='" + address.substring(1) + "']"))
                .hasCount(1);
        assertSound(page);
        picture(page, "peers-" + SETTING);
    }

    @Test
    void aPairWritesDownAVisitAndReadsEachOther() {
        Page page = window(SETTING, "caseworker");
        open(page, "/mentoring");
        page.locator(".mentoring-page vaadin-button", named("记一次走访")).first().click();
        page.locator("[data-field='what'] input").fill("一起去街道办");
        send(page);
        Locator visit = page.locator(".mentoring-page li", named("一起去街道办"));
        visit.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("写一句"))
                .click();
        page.locator("[data-field='words'] input").fill("先说清来意");
        send(page);
        assertThat(visit).containsText("等两人都写");
        Page other = window(SETTING, "caseworker-2");
        open(other, "/mentoring");
        Locator seen = other.locator(".mentoring-page li", named("一起去街道办"));
        assertThat(seen).not().containsText("先说清来意");
        seen.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("写一句"))
                .click();
        other.locator("[data-field='words'] input").fill("学到了");
        send(other);
        assertThat(seen).containsText(Pattern.compile("先说清来意"));
        assertSound(other);
        picture(other, "mentoring-" + SETTING);
    }
}
