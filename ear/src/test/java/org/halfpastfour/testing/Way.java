package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A link of a page, followed by hand: the page that it leads to opens at its top, and Back leads to where one was. */
public final class Way {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[A-Z][A-Z_]+$");

    /** To pages; a file that is taken along is none. */
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')]
              .filter(link => (link.checkVisibility() || link.closest('.nav-rest')) && link.origin === location.origin)
              .filter(link => link.pathname !== '/' && link.pathname !== '/logout' && !link.pathname.startsWith('/api'))
              .filter(link => !link.pathname.startsWith('/VAADIN/'))
              .map(link => link.getAttribute('href') + ' ' + link.pathname)""";

    private static final String STANDS = """
            ([y, path]) => location.pathname === path && Math.abs(scrollY - y) <= 2
              && document.activeElement !== document.body""";

    /** A tap scrolls what it is meant for under the finger first: where one was is known at the tap itself. */
    private static final String NOTE_PLACE = """
            () => addEventListener('click', () => { window.leftAt = Math.round(scrollY); }, { capture: true, once: true })""";

    private static final String STANDING = """
            () => 'is at ' + location.pathname + location.search + ' at ' + scrollY + ' of ' + document.body.scrollHeight
              + ' with the focus on ' + document.activeElement.outerHTML.slice(0, 200)""";

    private static final String IS_CALM = """
            () => !window.Vaadin.Flow.navigation
              && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())""";

    private final Page page;
    private final String href;
    private final String path;
    private String left = "";
    private double place;

    private Way(Page page, String href, String path) {
        this.page = page;
        this.href = href;
        this.path = path;
    }

    /** Every link that shows, and on a phone those behind More. */
    public static List<Way> on(Page page) {
        List<?> links = (List<?>) page.evaluate(LINKS);
        return links.stream()
                .map(link -> String.valueOf(link).split(" ", 2))
                .map(link -> new Way(page, link[0], link[1]))
                .toList();
    }

    public String path() {
        return path;
    }

    /** The path with every id, and every name of one of many, alike: one for each kind of page. */
    public String kind() {
        return kind(path);
    }

    public static String kind(String path) {
        return ID.matcher(path).replaceAll("id");
    }

    public void follow() {
        Locator link = page.locator("a[href='" + href + "']:visible").first();
        if (link.count() == 0) {
            page.locator(".nav-more").click();
        }
        left = pathOf(page);
        page.evaluate(NOTE_PLACE);
        link.click();
        page.waitForURL(url -> pathOf(url).equals(path));
        page.waitForFunction(IS_CALM);
        place = ((Number) page.evaluate("window.leftAt")).doubleValue();
        PlaywrightAssertions.assertThat(page.locator("main h1")).isFocused();
        assertThat(y(page)).as(path + " opens at its top").isZero();
        assertThat(page.title())
                .as("title of " + path)
                .startsWith(page.locator("main h1").innerText());
    }

    public void back() {
        page.goBack();
        page.waitForFunction(IS_CALM);
        try {
            page.waitForFunction(STANDS, List.of(place, left));
        } catch (TimeoutError lost) {
            throw new AssertionError(
                    "back from " + path + " to " + left + " at " + place + ": " + page.evaluate(STANDING), lost);
        }
    }

    private static double y(Page page) {
        return ((Number) page.evaluate("Math.round(scrollY)")).doubleValue();
    }

    private static String pathOf(Page page) {
        return pathOf(page.url());
    }

    private static String pathOf(String url) {
        return URI.create(url).getPath();
    }
}
