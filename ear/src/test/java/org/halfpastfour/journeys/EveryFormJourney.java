package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfpastfour.testing.Entry;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every form of every role with something typed in it, on a phone: neither a menu, Back, another language, a lost line, a
 * second tab nor loading anew takes it without a question, and a long form offers it again. Of each page one form that opens over it
 * is tried; all of them with {@code -Dhpf.journeys=all}.
 */
class EveryFormJourney extends Journey {

    private static final String FORM = "vaadin-dialog[opened]";
    private static final String ASKED = "dialog.ask";
    private static final String OFFER = ".draft-go-on";

    /** What does something at once, or only shows more; a code that is made cannot be taken back. */
    private static final Set<String> NO_FORM = Set.of("到岗", "离岗", "发布", "生成优先码", "显示更多", "看更多日子");

    private static final boolean ALL = "all".equals(System.getProperty("hpf.journeys"));
    private static final int OPENED_OF_A_PAGE = ALL ? Integer.MAX_VALUE : 1;

    private final List<String> tried = new ArrayList<>();
    private final Map<String, Integer> opened = new HashMap<>();

    @ParameterizedTest(name = "{0} has {1} forms at least")
    @CsvSource({"parent, 4", "staff, 9", "volunteer, 1", "caseworker, 4", "supervisor, 2", "city, 7"})
    void nothingTypedIsLost(String account, int least) {
        Page page = window(Setting.PHONE_CHINESE, account);
        AtomicBoolean mayLeave = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        page.onDialog(question -> {
            asked.incrementAndGet();
            if (mayLeave.get()) {
                question.accept();
            } else {
                question.dismiss();
            }
        });
        Browser browser = new Browser(page, mayLeave, asked);
        tryEveryPage(browser, own(account));
        assertThat(tried).as(tried.toString()).hasSizeGreaterThanOrEqualTo(least);
    }

    /** The browser's own question: how often it came, and what is answered. */
    private record Browser(Page page, AtomicBoolean mayLeave, AtomicInteger asked) {

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
            waitUntilCalm(page);
        }
    }

    /** One page of each kind that links lead to, and then these. */
    private void tryEveryPage(Browser browser, List<String> besides) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(path(browser.page())));
        next.addAll(besides);
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (seen.add(besides.contains(path) ? path : Way.kind(path))) {
                browser.open(path);
                Way.on(browser.page()).stream().map(Way::path).forEach(next::addLast);
                tryForms(browser, path);
            }
        }
    }

    private static String path(Page page) {
        return (String) page.evaluate("location.pathname");
    }

    /** A family and a session to come, of which everything can be changed. */
    private static List<String> own(String account) {
        if (!account.equals("staff")) {
            return List.of();
        }
        Scene scene = new Scene();
        Scene.Family family = scene.family();
        UUID session = scene.session(
                scene.programme(), Scene.soon(Duration.ofHours(2)).plus(Duration.ofDays(3)), Duration.ofHours(1), 9);
        scene.book(session, family.child());
        return List.of("/sessions/" + session, "/families/" + scene.householdOf(family));
    }

    private void tryForms(Browser browser, String path) {
        Page page = browser.page();
        Entry.in(page.locator("main")).ifPresent(entry -> {
            tryPage(browser, path, entry);
            browser.open(path);
        });
        openers(page).stream()
                .takeWhile(opener -> opened.getOrDefault(path, 0) < OPENED_OF_A_PAGE)
                .forEach(opener -> {
                    try {
                        tryOpened(browser, path, opener);
                    } catch (AssertionError | PlaywrightException lost) {
                        throw new AssertionError(path + " " + opener, lost);
                    }
                });
    }

    /** The buttons of a page that may open a form, one of each kind. */
    private static List<Opener> openers(Page page) {
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
                .map(Opener::of)
                .filter(each -> !NO_FORM.contains(each.says()))
                .toList();
    }

    // --- A form that is a page

    private void tryPage(Browser browser, String path, Entry entry) {
        Page page = browser.page();
        Locator main = page.locator("main");
        tried.add(path);
        Locator question = page.locator(ASKED);
        menu(page);
        stay(question);
        entry.assertKept("the menu, on " + path);
        page.evaluate("history.back()");
        stay(question);
        entry.assertKept("Back, on " + path);
        page.context().setOffline(true);
        menu(page);
        stay(question);
        page.context().setOffline(false);
        entry.assertKept("a lost line, on " + path);
        Page second = page.context().newPage();
        open(second, path);
        assertThat(second.locator(OFFER)).hasCount(0);
        second.close();
        entry.assertKept("a second tab, on " + path);
        browser.reloadAndStay();
        entry.assertKept("loading anew, on " + path);
        boolean kept = page.locator("main [data-draft]").count() > 0;
        page.locator(".tool-language").first().click();
        if (kept) {
            page.waitForFunction("() => document.documentElement.lang.startsWith('en')");
            goOn(browser, main, entry, path);
            browser.reload();
            goOn(browser, main, entry, path);
            browser.open(path);
            page.locator(".tool-language").first().click();
            page.waitForFunction("() => document.documentElement.lang.startsWith('zh')");
        } else {
            stay(question);
            entry.assertKept("another language, on " + path);
        }
    }

    private static void menu(Page page) {
        String here = path(page);
        Locator ways = page.locator(".shell-nav a[href]:visible");
        for (int at = 0; at < ways.count(); at++) {
            if (!here.endsWith("/" + ways.nth(at).getAttribute("href"))) {
                ways.nth(at).click();
                return;
            }
        }
        throw new AssertionError("no way off " + here);
    }

    private static void stay(Locator question) {
        assertThat(question).isVisible();
        question.locator("button").last().click();
        assertThat(question).hasCount(0);
    }

    private static void goOn(Browser browser, Locator form, Entry entry, String where) {
        browser.page().locator(OFFER).first().click();
        entry.assertKeptIn(form, "going on, on " + where);
    }

    // --- A form over a page

    private void tryOpened(Browser browser, String path, Opener opener) {
        Page page = browser.page();
        Locator open = page.locator(FORM);
        if (!opener.opens(browser, path)) {
            return;
        }
        Optional<Entry> entered = Entry.in(open.first());
        if (entered.isEmpty()) {
            page.evaluate("history.back()");
            assertThat(open).hasCount(0);
            return;
        }
        String where = path + " " + opener;
        tried.add(where);
        opened.merge(path, 1, Integer::sum);
        Entry entry = entered.get();
        browser.calm();
        page.evaluate("history.back()");
        assertThat(open).hasCount(2);
        page.evaluate("history.back()");
        assertThat(open).hasCount(1);
        entry.assertKept("Back, in " + where);
        page.context().setOffline(true);
        page.keyboard().press("Tab");
        page.context().setOffline(false);
        browser.calm();
        entry.assertKept("a lost line, in " + where);
        browser.reloadAndStay();
        entry.assertKept("loading anew, in " + where);
        if (open.locator("[data-draft]").count() > 0) {
            browser.reload();
            browser.calm();
            assertThat(opener.opens(browser, path)).isTrue();
            goOn(browser, open.first(), entry, where);
        }
        page.keyboard().press("Escape");
        assertThat(open).hasCount(2);
        open.last().locator("vaadin-button").first().click();
        assertThat(open).hasCount(0);
    }

    /** A button of a page by its place, as long as it says the same. */
    private record Opener(int at, String says) {

        static Opener of(Object found) {
            String[] parts = String.valueOf(found).split(" ", 2);
            return new Opener(Integer.parseInt(parts[0]), parts[1]);
        }

        boolean opens(Browser browser, String path) {
            Page page = browser.page();
            Locator button = page.locator("main vaadin-button").nth(at);
            if (!path(page).equals(path) || page.locator(FORM).count() > 0 || !isThere(button)) {
                browser.open(path);
            }
            button.click();
            browser.calm();
            return page.locator(FORM).count() == 1;
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
}
