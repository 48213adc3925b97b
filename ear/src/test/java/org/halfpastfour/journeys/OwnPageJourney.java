package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client reads the own plan on the phone and ends a consent there, while the caseworker has the case open. */
class OwnPageJourney extends Journey {

    /** The account of a family of the demo, and the code that is chosen in it. */
    private static final String ACCOUNT = "parent-500103001-6";

    private static final String CODE = "274159";

    private final UUID client = Rows.ask(
            "SELECT k.client_id FROM wall.own_key k JOIN account.account a ON a.id = k.account_id WHERE a.login_name = '"
                    + ACCOUNT + "'",
            UUID.class);

    @AfterEach
    void theConsentIsAsItWas() {
        Rows.run("UPDATE casework.attendance_consent SET withdrawn_at = NULL WHERE client_id = ?", client);
    }

    @Test
    void aConsentThatEndsOnThePhoneEmptiesThePageThatTheCaseworkerHasOpen() {
        Page caseworker = window(Setting.WIDE_ENGLISH, "caseworker");
        open(caseworker, "/cases/" + client);
        assertThat(caseworker.locator(".case-plan")).containsText("agreed that attendance may be read");

        Page phone = window(Setting.PHONE_CHINESE, ACCOUNT);
        open(phone, "/family");
        phone.locator("a[href='papers']").click();
        enter(phone, "111222");
        assertThat(phone.locator(".papers-entrance [role=alert]:visible")).containsText("打不开");
        enter(phone, CODE);
        assertThat(phone.locator(".papers")).containsText("我的方案");
        assertSound(phone);
        picture(phone, "own-page");
        phone.locator(".papers vaadin-button", named("收回同意")).click();
        assertThat(phone.locator(".papers")).containsText("收回以后");
        phone.locator(".papers vaadin-button", named("收回同意")).click();
        assertThat(phone.locator(".papers")).containsText("现在没有同意书");
        assertThat(caseworker.locator(".case-plan")).containsText("No attendance consent");

        phone.reload();
        Locator entrance = phone.locator(".papers-entrance");
        assertThat(entrance).isVisible();
        assertThat(phone.locator(".papers")).hasCount(0);
        assertThat(phone).hasTitle(Pattern.compile("我的资料.*"));
    }

    /** The own plan in plain words; then a word of the list in a check-in, which the caseworker has on top and answers. */
    @Test
    void aWordForHelpOnThePhoneReachesTheCaseworkerAndIsAnswered() {
        Rows.run("UPDATE casework.check_in SET at = at - interval '9 days' WHERE client_id = ?", client);
        Page phone = window(Setting.PHONE_CHINESE, ACCOUNT);
        open(phone, "/papers");
        enter(phone, CODE);
        assertThat(phone.locator(".papers")).containsText(goal());
        assertThat(phone.locator(".papers")).containsText("谁看过");
        phone.locator(".papers [data-field^='words'] input").first().fill("这几天撑不住了");
        phone.locator(".papers vaadin-button", named("发给社工")).click();
        assertThat(phone.locator(".papers")).containsText("已发出，谢谢。");

        Page caseworker = window(Setting.WIDE_ENGLISH, "caseworker");
        open(caseworker, "/cases");
        caseworker
                .locator(".help-calls a.case-name[href='cases/" + client + "/check-ins']")
                .click();
        assertThat(caseworker.locator("main")).containsText("这几天撑不住了");
        caseworker
                .locator("main vaadin-button", named("Write what was done"))
                .first()
                .click();
        caseworker.locator("vaadin-dialog [data-field='words'] input").fill("打了电话，下午过去");
        caseworker.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(caseworker.locator("vaadin-dialog")).hasCount(0);
        open(caseworker, "/cases");
        assertThat(caseworker.locator(".help-calls a[href*='" + client + "']:visible"))
                .hasCount(0);

        open(phone, "/papers");
        enter(phone, CODE);
        assertThat(phone.locator(".papers")).containsText("打了电话，下午过去");
    }

    private String goal() {
        return Rows.ask(
                "SELECT wording FROM casework.goal WHERE superseded_at IS NULL AND client_id = '" + client
                        + "' ORDER BY created_at LIMIT 1",
                String.class);
    }

    private static void enter(Page phone, String code) {
        phone.locator(".papers-code input").fill(code);
        phone.locator(".papers-entrance vaadin-button").click();
    }
}
