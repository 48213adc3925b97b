package org.halfpastfour.journeys;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.testing.Journey;

/** A page, and the browser's own question whether to leave it: how often it came, and what is answered. */
record AskingBrowser(Page page, AtomicBoolean mayLeave, AtomicInteger asked) {

    static AskingBrowser of(Page page) {
        var browser = new AskingBrowser(page, new AtomicBoolean(), new AtomicInteger());
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

    void calm() {
        Journey.waitUntilCalm(page);
    }
}
