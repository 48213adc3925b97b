package org.halfpastfour.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** A button of a page by its place, as long as it says the same. */
record FormOpener(int at, String says) {

    /** What does something at once, or only shows more; a code that is made cannot be taken back. */
    private static final Set<String> NO_FORM =
            Set.of("到岗", "离岗", "发布", "生成优先码", "显示更多", "看更多日子", "我在路上", "我到了", "结束这一天");

    /** The buttons of a page that may open a form, one of each kind. */
    static List<FormOpener> on(Page page) {
        List<?> found = (List<?>) page.evaluate("""
                () => {
                  const kinds = new Set();
                  const found = [];
                  [...document.querySelectorAll('main vaadin-button')].forEach((button, at) => {
                    const text = (button.textContent.trim() || button.getAttribute('aria-label') || '');
                    const kind = text + ' ' + button.className + ' ' + button.parentElement.className + ' '
                        + button.parentElement.parentElement.className;
                    if (button.checkVisibility() && !button.disabled && text && !kinds.has(kind)) {
                      kinds.add(kind);
                      found.push(at + ' ' + text);
                    }
                  });
                  return found;
                }""");
        return found.stream()
                .map(FormOpener::of)
                .filter(each -> !NO_FORM.contains(each.says()))
                .toList();
    }

    static FormOpener of(Object found) {
        String[] parts = String.valueOf(found).split(" ", 2);
        return new FormOpener(Integer.parseInt(parts[0]), parts[1]);
    }

    boolean opens(AskingBrowser browser, String path) {
        Page page = browser.page();
        Locator button = page.locator("main vaadin-button").nth(at);
        if (!browser.path().equals(path) || page.locator(FormOverPage.OPENED).count() > 0 || !isThere(button)) {
            browser.open(path);
        }
        button.click();
        browser.calm();
        return page.locator(FormOverPage.OPENED).count() == 1;
    }

    private boolean isThere(Locator button) {
        return button.isVisible()
                && says.equals(
                        button.evaluate("one => one.textContent.trim() || one.getAttribute('aria-label') || ''"));
    }

    @Override
    public String toString() {
        return says;
    }
}
