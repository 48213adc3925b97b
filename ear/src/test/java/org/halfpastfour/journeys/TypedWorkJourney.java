package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** Nothing that somebody typed is lost without a question, whichever way leads off the page. */
class TypedWorkJourney extends Journey {

    private static final String NAME = "折纸班";
    private static final String OFFER = ".draft-go-on";

    @Test
    void theProgrammeFormAsksAndSurvives() {
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/programmes/new");
        Locator name = page.locator("[data-field=title] input");
        Locator question = page.locator("dialog.ask");
        name.fill(NAME);
        page.locator(".shell-nav a[href=week]").click();
        assertThat(question).isVisible();
        page.evaluate("history.back()");
        assertThat(question).hasCount(0);
        page.evaluate("history.back()");
        assertThat(question).isVisible();
        question.locator("button").last().click();
        assertThat(name).hasValue(NAME);
        page.reload();
        page.locator(OFFER).click();
        assertThat(name).hasValue(NAME);
        page.locator(".tool-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
        page.locator(OFFER).click();
        assertThat(name).hasValue(NAME);
        page.locator(".shell-nav a[href=week]").click();
        question.locator("button").first().click();
        assertThat(page.locator(".week-page h1")).isVisible();
        open(page, "/programmes/new");
        assertThat(page.locator("[data-field=title]")).isVisible();
        assertThat(page.locator(OFFER)).hasCount(0);
    }

    @Test
    void aNoteOfACaseIsOfferedToWhoWroteItAndToNobodyElse() {
        Page page = window(Setting.PHONE_CHINESE, "caseworker");
        open(page, "/cases");
        page.locator("main a[href^='cases/']").first().click();
        openNote(page);
        page.locator("[data-field=text] textarea").fill("来访：母亲说最近睡得好些。");
        page.reload();
        openNote(page);
        page.locator(OFFER).click();
        assertThat(page.locator("[data-field=text] textarea")).hasValue("来访：母亲说最近睡得好些。");
        page.reload();
        page.locator("a[href$='/logout']").click();
        page.waitForURL("**/login");
        assertThat(page.locator("#sign-in-loginName")).isVisible();
        page.waitForFunction("!Object.keys(sessionStorage).some(key => key.startsWith('hpf.draft'))");
    }

    @Test
    void escapeLeavesAFormAndEmptiesNoneOfItsFields() {
        Page page = window(Setting.PHONE_CHINESE, "staff");
        open(page, "/own-home");
        page.locator(".room-row", new Page.LocatorOptions().setHasText("staff"))
                .locator("vaadin-button")
                .click();
        Locator account = page.locator("[data-field=account] input");
        assertThat(account).not().hasValue("");
        String before = account.inputValue();
        page.locator("[data-field=name] input").fill(NAME);
        account.focus();
        page.keyboard().press("Escape");
        Locator open = page.locator(FormOverPage.OPENED);
        assertThat(open).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(open).hasCount(1);
        assertThat(account).hasValue(before);
    }

    private static void openNote(Page page) {
        page.locator("main vaadin-button", named("写记录")).first().click();
    }
}
