package org.halfpastfour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.UUID;
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
 * is tried, and a page that several roles have with the first of them, and the line is lost in three forms of each role; all of it
 * with {@code -Dhpf.journeys=all}.
 */
class EveryFormJourney extends Journey {

    static final boolean ALL = "all".equals(System.getProperty("hpf.journeys"));
    private static final int OPENED_OF_A_PAGE = ALL ? Integer.MAX_VALUE : 1;

    /** By form, who has tried it first. */
    private static final Map<String, String> TRIED_BY = new HashMap<>();

    /** By button that opens none, who has tried it first. */
    private static final Map<String, String> OPENS_NONE = new HashMap<>();

    private final List<String> tried = new ArrayList<>();
    private final Map<String, Integer> opened = new HashMap<>();
    private String account = "";

    @ParameterizedTest(name = "{0} has {1} forms at least")
    @CsvSource({"parent, 4", "staff, 9", "volunteer, 1", "caseworker, 4", "supervisor, 2", "city, 7"})
    void nothingTypedIsLost(String account, int least) {
        this.account = account;
        tryEveryPage(AskingBrowser.of(window(Setting.PHONE_CHINESE, account)), own(account));
        assertThat(tried).as(tried.toString()).hasSizeGreaterThanOrEqualTo(least);
    }

    /** One page of each kind that links lead to, and then these. */
    private void tryEveryPage(AskingBrowser browser, List<String> besides) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(browser.path()));
        next.addAll(besides);
        while (!next.isEmpty()) {
            String path = next.removeFirst();
            if (seen.add(besides.contains(path) ? path : Way.kind(path))) {
                browser.go(path);
                Way.on(browser.page()).stream().map(Way::path).forEach(next::addLast);
                tryForms(browser, path);
            }
        }
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

    private void tryForms(AskingBrowser browser, String path) {
        Page page = browser.page();
        if (Entry.isPossibleIn(page.locator("main"))) {
            tried.add(path);
            tryPage(browser, path);
        }
        FormOpener.on(page).stream()
                .takeWhile(opener -> opened.getOrDefault(path, 0) < OPENED_OF_A_PAGE)
                .forEach(opener -> {
                    try {
                        tryOpened(browser, path, opener);
                    } catch (AssertionError | PlaywrightException lost) {
                        throw new AssertionError(path + " " + opener, lost);
                    }
                });
    }

    private void tryPage(AskingBrowser browser, String path) {
        String form = form(path, "");
        if (!isAnothers(TRIED_BY, form)) {
            Entry entry = Entry.in(browser.page().locator("main")).orElseThrow();
            new FormPage(browser, path, entry).keepsWhatIsTyped();
            TRIED_BY.putIfAbsent(form, account);
            browser.open(path);
        }
    }

    private void tryOpened(AskingBrowser browser, String path, FormOpener opener) {
        String form = form(path, opener.says());
        if (isAnothers(OPENS_NONE, form)) {
            return;
        }
        if (isAnothers(TRIED_BY, form) || new FormOverPage(browser, path, opener).keepsWhatIsTyped()) {
            TRIED_BY.putIfAbsent(form, account);
            tried.add(path + " " + opener);
            opened.merge(path, 1, Integer::sum);
        } else {
            OPENS_NONE.putIfAbsent(form, account);
        }
    }

    private boolean isAnothers(Map<String, String> firsts, String form) {
        return !ALL && !firsts.getOrDefault(form, account).equals(account);
    }

    private static String form(String path, String opener) {
        return Way.kind(path) + " " + opener;
    }
}
