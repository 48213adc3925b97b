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

    private static void enter(Page phone, String code) {
        phone.locator(".papers-code input").fill(code);
        phone.locator(".papers-entrance vaadin-button").click();
    }
}
