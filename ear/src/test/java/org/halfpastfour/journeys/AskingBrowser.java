package org.halfpastfour.journeys;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.testing.Journey;

/** A page, and the browser's own question whether to leave it: how often it came, and what is answered. */
record AskingBrowser(Page page, AtomicBoolean mayLeave, AtomicInteger asked, AtomicInteger lines) {

    private static final int LOST_LINES = 3;

    private static final String GO = """
            path => {
              const way = document.createElement('a');
              way.setAttribute('href', path);
              document.querySelector('main').appendChild(way);
              way.click();
              way.remove();
            }""";

    private static final String THERE_OR_ASKED = """
            path => document.querySelector('dialog.ask') || location.pathname === path && !window.Vaadin.Flow.navigation
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
              && document.querySelector('main h1')""";

    static AskingBrowser of(Page page) {
        var browser = new AskingBrowser(page, new AtomicBoolean(), new AtomicInteger(), new AtomicInteger());
        page.onDialog(question -> {
            browser.asked.incrementAndGet();
            if (browser.mayLeave.get()) {
                question.accept();
            } else {
                question.dismiss();
            }
        });
        return browser;
    }

    /** Whether it loses its line once more: a page waits some seconds for it, and what it does then is the same on all of them. */
    boolean losesItsLine() {
        return EveryFormJourney.ALL || lines.getAndIncrement() < LOST_LINES;
    }

    String path() {
        return (String) page.evaluate("location.pathname");
    }

    /** Loads anew and answers that one stays. */
    void reloadAndStay() {
        int before = asked.get();
        page.evaluate("setTimeout(() => location.reload(), 0)");
        page.waitForCondition(() -> asked.get() > before);
    }

    void reload() {
        mayLeave.set(true);
        page.evaluate("window.before = true");
        page.evaluate("setTimeout(() => location.reload(), 0)");
        page.waitForFunction("() => !window.before && document.querySelector('h1')");
        mayLeave.set(false);
    }

    void open(String path) {
        mayLeave.set(true);
        Journey.open(page, path);
        calm();
        mayLeave.set(false);
    }

    /** Goes there by a link within, which takes much less than loading anew; loads where what is typed would be lost. */
    void go(String path) {
        if (path().equals(path)) {
            return;
        }
        page.evaluate(GO, path);
        page.waitForFunction(THERE_OR_ASKED, path);
        if (page.locator("dialog.ask").count() > 0) {
            open(path);
        }
    }

    void calm() {
        Journey.waitUntilCalm(page);
    }
}
