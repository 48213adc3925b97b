package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.halfpastfour.testing.Entry;
import org.halfpastfour.testing.Journey;

/** A page that is a form, with something typed in it. */
final class FormPage {

    /** To go on with what was typed before. */
    static final String OFFER = ".draft-go-on";

    private static final String ASKED = "dialog.ask";

    private final AskingBrowser browser;
    private final Page page;
    private final Locator main;
    private final Locator question;
    private final String path;
    private final Entry entry;

    FormPage(AskingBrowser browser, String path, Entry entry) {
        this.browser = browser;
        this.page = browser.page();
        this.main = page.locator("main");
        this.question = page.locator(ASKED);
        this.path = path;
        this.entry = entry;
    }

    void keepsWhatIsTyped() {
        onTheWayOff();
        if (browser.losesItsLine()) {
            withoutALine();
        }
        if (isKept()) {
            besideASecondTab();
        }
        browser.reloadAndStay();
        entry.assertKept("loading anew, on " + path);
        inAnotherLanguage();
    }

    private void onTheWayOff() {
        menu();
        stay();
        entry.assertKept("the menu, on " + path);
        page.evaluate("history.back()");
        stay();
        entry.assertKept("Back, on " + path);
    }

    private void withoutALine() {
        page.context().setOffline(true);
        menu();
        stay();
        page.context().setOffline(false);
        entry.assertKept("a lost line, on " + path);
    }

    private void besideASecondTab() {
        Page second = page.context().newPage();
        Journey.open(second, path);
        assertThat(second.locator(OFFER)).hasCount(0);
        second.close();
        entry.assertKept("a second tab, on " + path);
    }

    /** What is kept on this device is offered again; everything else is asked about. */
    private void inAnotherLanguage() {
        boolean kept = isKept();
        page.locator(".tool-language").first().click();
        if (kept) {
            page.waitForFunction("() => document.documentElement.lang.startsWith('en')");
            goOn();
            browser.reload();
            goOn();
            browser.open(path);
            page.locator(".tool-language").first().click();
            page.waitForFunction("() => document.documentElement.lang.startsWith('zh')");
        } else {
            stay();
            entry.assertKept("another language, on " + path);
        }
    }

    private boolean isKept() {
        return page.locator("main [data-draft]").count() > 0;
    }

    private void menu() {
        String here = browser.path();
        Locator ways = page.locator(".shell-nav a[href]:visible");
        for (int at = 0; at < ways.count(); at++) {
            if (!here.endsWith("/" + ways.nth(at).getAttribute("href"))) {
                ways.nth(at).click();
                return;
            }
        }
        throw new AssertionError("no way off " + here);
    }

    private void stay() {
        assertThat(question).isVisible();
        question.locator("button").last().click();
        assertThat(question).hasCount(0);
    }

    private void goOn() {
        page.locator(OFFER).first().click();
        entry.assertKeptIn(main, "going on, on " + path);
    }
}
