package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import org.halfpastfour.testing.Entry;

/** What a button opens over its page. */
final class FormOverPage {

    static final String OPENED = "vaadin-dialog[opened]";

    private final AskingBrowser browser;
    private final Page page;
    private final Locator open;
    private final String path;
    private final FormOpener opener;

    FormOverPage(AskingBrowser browser, String path, FormOpener opener) {
        this.browser = browser;
        this.page = browser.page();
        this.open = page.locator(OPENED);
        this.path = path;
        this.opener = opener;
    }

    /** Answers false where nothing opens, or nothing that one types in. */
    boolean keepsWhatIsTyped() {
        if (!opener.opens(browser, path)) {
            return false;
        }
        Optional<Entry> entered = Entry.in(open.first());
        if (entered.isEmpty()) {
            page.evaluate("history.back()");
            assertThat(open).hasCount(0);
            return false;
        }
        keeps(entered.get());
        return true;
    }

    private void keeps(Entry entry) {
        String where = path + " " + opener;
        onTheWayBack(entry, where);
        if (browser.losesItsLine()) {
            withoutALine(entry, where);
        }
        browser.reloadAndStay();
        entry.assertKept("loading anew, in " + where);
        if (open.locator("[data-draft]").count() > 0) {
            isOfferedAgain(entry, where);
        }
        closes();
    }

    private void onTheWayBack(Entry entry, String where) {
        browser.calm();
        page.evaluate("history.back()");
        assertThat(open).hasCount(2);
        page.evaluate("history.back()");
        assertThat(open).hasCount(1);
        entry.assertKept("Back, in " + where);
    }

    private void withoutALine(Entry entry, String where) {
        page.context().setOffline(true);
        page.keyboard().press("Tab");
        page.context().setOffline(false);
        browser.calm();
        entry.assertKept("a lost line, in " + where);
    }

    private void isOfferedAgain(Entry entry, String where) {
        browser.reload();
        browser.calm();
        assertThat(opener.opens(browser, path)).isTrue();
        open.first().locator(FormPage.OFFER).first().click();
        entry.assertKeptIn(open.first(), "going on, on " + where);
    }

    private void closes() {
        page.keyboard().press("Escape");
        assertThat(open).hasCount(2);
        open.last().locator("vaadin-button").first().click();
        assertThat(open).hasCount(0);
    }
}
