package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** The week of a caseworker and of a supervisor, from the Monday list to what is signed, seen by each of those whom it concerns. */
class CaseWeekJourney extends Journey {

    private static final Setting PHONE = Setting.PHONE_CHINESE;
    private static final Setting WIDE = Setting.WIDE_ENGLISH;

    /** Who needs attention and why, then a contact, then another day for the next review; and the list tells of both. */
    @Test
    void aMondayGoesFromTheListOverAContactToAChangedPlan() {
        Page page = window(PHONE, "caseworker");
        open(page, "/cases");
        Locator family = page.locator(".monday-family")
                .filter(new Locator.FilterOptions().setHas(page.locator(".monday-steps a[href$='/contact']")))
                .first();
        assertThat(family.locator(".flag").first()).isVisible();
        String address = "/" + family.locator("a.case-name").getAttribute("href");
        family.locator(".monday-steps a.button-link").click();
        page.locator("[data-field='seen'] textarea").fill("周一打过电话，孩子这周会来");
        page.locator(".write-contact vaadin-button[theme~='primary']").click();
        assertThat(page.locator("main")).containsText("周一打过电话，孩子这周会来");

        open(page, address);
        String name = page.locator("h1").innerText();
        LocalDate next = LocalDate.now(Scene.ZONE).plusDays(47);
        page.locator(".case-plan .panel-head vaadin-button", named("修改方案")).click();
        enter(PHONE, page.locator("vaadin-dialog [data-field='reviewOn']"), next.toString());
        page.locator("vaadin-dialog [data-field='why'] input").fill("家里换了班次，晚一点再评估");
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        String said = next.getMonthValue() + "月" + next.getDayOfMonth() + "日";
        assertThat(page.locator(".case-plan")).containsText(said);
        assertSound(page);

        open(page, "/cases");
        Locator row = page.locator(".case-table tr", named(name)).first();
        assertThat(row).containsText(said);
        LocalDate today = LocalDate.now(Scene.ZONE);
        assertThat(row).containsText("联系：" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日");
        assertSound(page);
        picture(page, "monday-again");
    }

    /** With what goes along seen before; then the colleague has it, and who had it finds nothing. */
    @Test
    void aCaseChangesHandsAndBackAndIsSeenByWhoHasIt() {
        String client = ofCaseworker("EXISTS (SELECT FROM casework.referral r WHERE r.client_id = c.id)");
        Page before = window(PHONE, "caseworker");
        open(before, "/cases/" + client);
        String name = before.locator("h1").innerText();

        Page supervisor = window(WIDE, "supervisor");
        give(supervisor, client, "caseworker-2", "A flat in another street; she said yes");
        assertThat(supervisor.locator(".case-facts")).containsText(nameOf("caseworker-2"));

        before.reload();
        assertThat(before.locator("h1")).not().hasText(name);
        Page after = window(PHONE, "caseworker-2");
        open(after, "/cases");
        assertThat(after.locator(".case-table a.case-name", named(name)).first())
                .isVisible();
        open(after, "/cases/" + client);
        assertThat(after.locator(".case-plan")).containsText("修改方案");
        assertSound(after);
        open(after, "/cases/" + client + "/referrals");
        assertThat(after.locator(".referrals-page li").first()).isVisible();
        open(after, "/cases/" + client + "/history");
        assertThat(after.locator("main")).containsText("A flat in another street");

        give(supervisor, client, "caseworker", "");
        before.reload();
        assertThat(before.locator("h1")).hasText(name);
    }

    private void give(Page supervisor, String client, String login, String said) {
        open(supervisor, "/cases/" + client);
        supervisor
                .locator(".page-actions vaadin-button", named("Give to a colleague"))
                .click();
        Locator dialog = supervisor.locator("vaadin-dialog.form-dialog");
        assertThat(dialog.locator("li").first()).isVisible();
        assertSound(supervisor);
        dialog.locator("[data-field='caseworker']").click();
        supervisor
                .locator("vaadin-select-item[role='option']:visible", named(nameOf(login)))
                .click();
        dialog.locator("[data-field='said'] input").fill(said);
        dialog.locator("vaadin-button[theme~='primary']").click();
        assertThat(dialog).hasCount(0);
    }

    /** What was reported is acknowledged, a review comes back and is signed, the log is searched, an emergency is looked at. */
    @Test
    void aSupervisorsWeekIsDone() {
        String reported = ofCaseworker(
                "EXISTS (SELECT FROM casework.escalation e WHERE e.client_id = c.id AND e.acknowledged_on IS NULL"
                        + " AND e.withdrawn_at IS NULL)");
        acknowledge(reported);
        String looked = lookedInto();
        String review = review();
        Page page = window(PHONE, "supervisor");
        open(page, "/referrals");
        assertThat(page.locator("main")).containsText("街道民政办 王科长");
        assertSound(page);
        comesBack(page, review);
        isSigned(page, review);
        theLogTells(page, looked);
        theEmergencyIsLookedAt(page, looked);
    }

    private void acknowledge(String client) {
        Page page = window(PHONE, "caseworker");
        open(page, "/cases/" + client + "/referrals");
        page.locator("main vaadin-button", named("记下回执")).first().click();
        page.locator("vaadin-dialog [data-field='by'] input").fill("街道民政办 王科长");
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator("main")).containsText("街道民政办 王科长");
    }

    /** By a colleague, who knows name and number; answers whose case it was. */
    private String lookedInto() {
        String client = ofCaseworker("NOT EXISTS (SELECT FROM casework.broken_glass g WHERE g.client_id = c.id)"
                + " AND NOT EXISTS (SELECT FROM casework.client s WHERE s.name = c.name AND s.id <> c.id)");
        Page page = window(PHONE, "caseworker-2");
        open(page, "/cases/emergency");
        page.locator("main vaadin-button", named("打开个案")).click();
        Locator dialog = page.locator("vaadin-dialog.form-dialog");
        dialog.locator("[data-field='name'] input").fill(of(client, "name"));
        dialog.locator("[data-field='known'] input").fill(of(client, "case_number"));
        dialog.locator("[data-field='words'] input").fill("孩子放学没人接");
        dialog.locator("vaadin-button[theme~='primary']").click();
        assertThat(page.locator("h1")).hasText(of(client, "name"));
        assertSound(page);
        return client;
    }

    /** A caseworker with one case judges its goals and sends the review off; answers its address. */
    private String review() {
        Page page = window(PHONE, "caseworker-2");
        open(page, "/cases");
        open(page, "/" + page.locator("a.case-name").first().getAttribute("href") + "/reviews");
        page.locator(".page-actions vaadin-button").click();
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        Locator goals = page.locator(".review-form .goal");
        assertThat(goals).hasCount(2);
        for (Locator goal : goals.all()) {
            goal.locator("vaadin-select[data-field$='attainment']").click();
            page.locator("vaadin-select-item[role='option']:visible", named("+1"))
                    .click();
            goal.locator("[data-field$='why'] input").fill("比上次稳定");
        }
        page.locator("[data-field='summary'] textarea").fill("一家人平稳");
        assertSound(page);
        picture(page, "review-draft-" + PHONE);
        page.locator(".review-form vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".review-form")).hasCount(0);
        return URI.create(page.url()).getPath();
    }

    private void comesBack(Page page, String review) {
        open(page, "/supervision/reviews");
        assertSound(page);
        page.locator("a.case-name[href$='" + review.substring(1) + "']").click();
        page.locator(".page-actions vaadin-button", named("退回")).click();
        page.locator("vaadin-dialog [data-field='words'] textarea").fill("请写明父亲来了几次");
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        Page author = window(PHONE, "caseworker-2");
        open(author, review);
        assertThat(author.locator("main")).containsText("请写明父亲来了几次");
        author.locator("[data-field='summary'] textarea").fill("一家人平稳，父亲来了三次");
        author.locator(".review-form vaadin-button[theme~='primary']").click();
        assertThat(author.locator(".review-form")).hasCount(0);
    }

    private void isSigned(Page page, String review) {
        open(page, review);
        page.locator(".page-actions vaadin-button[theme~='primary']").click();
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".review-seal")).containsText("与审签时一致");
        assertThat(page.locator("main")).containsText("父亲来了三次");
        assertSound(page);
        picture(page, "review-signed-" + PHONE);
    }

    /** Of one case, by who read it: each line says what it was read for, and that it was in an emergency. */
    private void theLogTells(Page page, String client) {
        open(page, "/supervision/log?case=" + of(client, "case_number"));
        Locator line = page.locator(".audit-row", named("紧急")).first();
        assertThat(line).containsText(nameOf("caseworker-2"));
        page.locator("[data-field='reader']").click();
        page.locator("vaadin-select-item[role='option']:visible", named(nameOf("caseworker-2")))
                .click();
        assertThat(page.locator(".audit-row", named(nameOf("caseworker")).setHasNotText(nameOf("caseworker-2"))))
                .hasCount(0);
        assertThat(page.locator(".audit-row").first()).containsText(of(client, "case_number"));
        assertSound(page);
        picture(page, "log-of-a-reader");
    }

    private void theEmergencyIsLookedAt(Page page, String client) {
        open(page, "/supervision/emergency");
        Locator line =
                page.locator("li.lines", named(of(client, "case_number"))).first();
        line.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("核查"))
                .click();
        page.locator("vaadin-dialog [data-field='words'] input").fill("已和社工通过电话，属实");
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator("li.lines", named(of(client, "case_number"))).first())
                .containsText("已和社工通过电话，属实");
        assertSound(page);
    }

    /** Of the demo's caseworker, an open case of which this holds. */
    private static String ofCaseworker(String holds) {
        return Rows.ask(
                "SELECT c.id::text FROM casework.client c JOIN account.account a ON a.id = c.caseworker_id"
                        + " WHERE a.login_name = 'caseworker' AND c.state <> 'CLOSED' AND " + holds
                        + " ORDER BY c.case_number LIMIT 1",
                String.class);
    }

    private static String of(String client, String column) {
        return Rows.ask("SELECT " + column + " FROM casework.client WHERE id = '" + client + "'", String.class);
    }

    /** How an account is called. */
    private static String nameOf(String login) {
        return Rows.ask("SELECT display_name FROM account.account WHERE login_name = '" + login + "'", String.class);
    }
}
