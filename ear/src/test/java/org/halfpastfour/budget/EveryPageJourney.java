package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Looks;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.Spoken;
import org.halfpastfour.testing.StatementLog;
import org.halfpastfour.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every role follows every link to every kind of page it has, and finds the way back to where it was; no page costs more than its
 * {@link PageBudget}. In a second setting a page that several roles have is looked at for the first of them; for all with
 * {@code -Dhpf.journeys=all}.
 */
class EveryPageJourney extends Journey {

    private static final boolean ALL = "all".equals(System.getProperty("hpf.journeys"));

    /** By kind of page and setting, whose it was first. */
    private static final Map<String, String> VISITED_BY = new HashMap<>();

    private final StatementLog log = StatementLog.open();

    @AfterEach
    void noMore() {
        log.close();
    }

    /** One window of one role. */
    private record Walk(Page page, PageBudget budget, String account, Setting setting) {

        static Walk in(Page page, String account, Setting setting) {
            return new Walk(page, new PageBudget(account, page), account, setting);
        }
    }

    @ParameterizedTest(name = "{0} sees {1} kinds of pages at least")
    @CsvSource({"parent, 6", "staff, 9", "volunteer, 2", "caseworker, 4", "supervisor, 5", "city, 8"})
    void everyPageIsSound(String account, int least) {
        List<Setting> settings = Setting.chosen().toList();
        Map<String, String> pages = explore(settings.getFirst(), account);
        assertThat(pages).as(pages.toString()).hasSizeGreaterThanOrEqualTo(least);
        settings.stream().skip(1).forEach(setting -> visit(setting, account, pages));
    }

    /** By kind of page the address of the first one that a link led to. Each is followed by hand, and left by Back. */
    private Map<String, String> explore(Setting setting, String account) {
        Map<String, String> seen = new LinkedHashMap<>();
        Walk walk = Walk.in(window(setting, account), account, setting);
        follow(walk, seen);
        walk.budget().assertKept();
        return seen;
    }

    /** What a page offers is read again after each way back: a session that has begun meanwhile cannot be booked any more. */
    private void follow(Walk walk, Map<String, String> seen) {
        Optional<Way> next = next(walk.page(), seen);
        while (next.isPresent()) {
            Way way = next.get();
            seen.put(way.kind(), way.path());
            walk.budget().follow(log, way);
            assertThat(walk.page().locator(".error-page").allInnerTexts())
                    .as("behind the link to " + way.path())
                    .isEmpty();
            look(walk, way.path());
            follow(walk, seen);
            way.back();
            next = next(walk.page(), seen);
        }
    }

    private static Optional<Way> next(Page page, Map<String, String> seen) {
        return Way.on(page).stream()
                .filter(way -> !seen.containsKey(way.kind()))
                .findFirst();
    }

    private void visit(Setting setting, String account, Map<String, String> pages) {
        Walk walk = Walk.in(window(setting), account, setting);
        walk.budget().firstVisit(() -> signIn(walk.page(), account, Rest.DEMO_PASSWORD));
        inLanguage(walk.page(), setting);
        pages.forEach((kind, path) -> {
            if (ALL
                    || VISITED_BY
                            .computeIfAbsent(kind + " " + setting, first -> account)
                            .equals(account)) {
                walk.budget().open(kind, () -> open(walk.page(), path));
                look(walk, path);
                assertFitsEveryWindow(walk.page(), setting);
            }
        });
        walk.budget().assertKept();
    }

    private void look(Walk walk, String path) {
        Page page = walk.page();
        assertSound(page);
        Looks.assertAlike(page);
        Spoken.assertSaidWell(page, walk.setting());
        assertThat(page.locator("main").innerText())
                .as("texts of " + path)
                .doesNotContain("!{")
                .doesNotContainPattern("\\b(null|undefined|NaN)\\b");
        picture(page, walk.account() + Way.kind(path).replace('/', '-') + "-" + walk.setting());
    }
}
