package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** The base of every journey: Chromium, a phone and a wide window, signing in, and what no page may get wrong. */
@ExtendWith({RunningServer.class, SeenAtFailure.class})
public abstract class Journey {

    static final String CHINESE = "zh-CN";
    static final String ENGLISH = "en-GB";

    /** Names {@link Setting#chosen} to {@code @MethodSource}. */
    protected static final String SETTINGS = "org.halfpastfour.testing.Setting#chosen";

    private static final Path PICTURES = Path.of("target", "journeys");
    private static final String CUT_WAYS = """
            () => [...document.querySelectorAll('.shell-nav > .nav-way')]
              .filter(way => way.checkVisibility())
              .filter(way => way.getBoundingClientRect().right > innerWidth + 1 || way.getBoundingClientRect().left < -1)
              .map(way => way.innerText)""";

    private static final double PATIENCE_MILLIS = 60_000;

    /** One for all journeys of this process: starting it takes longer than many of them. It ends with the process. */
    private static @Nullable Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();

    private static Browser browser() {
        Browser open = browser;
        if (open == null || !open.isConnected()) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            open = launch(Playwright.create());
            browser = open;
        }
        return open;
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // No page is open long enough for its scripts to be worth translating well
                                "--js-flags=--max-opt=1")));
    }

    @AfterEach
    void closePages() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A new window with a sign-in of its own, on its first page in the language of the setting. */
    protected Page window(Setting setting, String account) {
        return window(setting, account, Rest.DEMO_PASSWORD);
    }

    protected Page window(Setting setting, String account, String password) {
        Page page = window(setting);
        page.navigate(ServerUnderTest.origin() + signedIn(page, account, password));
        page.waitForSelector("h1");
        inLanguage(page, setting);
        return page;
    }

    /** What the form of the sign-in page sends, without opening it; where it leads to. */
    private static String signedIn(Page page, String account, String password) {
        String origin = ServerUnderTest.origin();
        APIResponse answer = page.request()
                .post(
                        origin + "/sign-in",
                        RequestOptions.create()
                                .setHeader("Origin", origin)
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("loginName", account)
                                        .set("password", password)));
        String place = answer.headers().getOrDefault("location", "");
        assertThat(place).as("where %s is led to", account).isNotEmpty().doesNotContain("/login");
        return URI.create(origin).resolve(place).getPath();
    }

    protected static void signIn(Page page, String account, String password) {
        open(page, "/login");
        page.fill("#sign-in-loginName", account);
        page.fill("#sign-in-password", password);
        page.click("form.sign-in-form button[type=submit]");
        page.waitForURL(url -> !url.contains("/login") && !url.contains("/sign-in"));
        page.waitForSelector("h1");
    }

    public static void open(Page page, String path) {
        page.navigate(ServerUnderTest.origin() + path);
        page.waitForSelector("h1");
    }

    /** No serious finding of axe-core, one h1, and nothing wider than the window. */
    protected void assertSound(Page page) {
        waitUntilCalm(page);
        waitUntilStill(page);
        assertThat(Axe.faults(page)).as("axe-core on " + page.url()).isEmpty();
        assertThat(page.locator("h1:visible").count()).as("h1 on " + page.url()).isEqualTo(1);
        assertFits(page);
    }

    /** The same page in every window: nothing is wider, and what belongs together looks alike. It stays in the setting's. */
    protected static void assertFitsEveryWindow(Page page, Setting setting) {
        for (Setting.Window window : Setting.Window.values()) {
            page.setViewportSize(window.width(), window.height());
            waitUntilCalm(page);
            assertFits(page);
            Looks.assertAlike(page);
        }
        page.setViewportSize(setting.window().width(), setting.window().height());
    }

    public static void waitUntilCalm(Page page) {
        page.waitForFunction("() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** What fades has no colour of its own yet; what turns for ever is looked at as it turns. */
    private static void waitUntilStill(Page page) {
        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running'"
                + " || each.effect.getComputedTiming().endTime === Infinity)");
    }

    private static void assertFits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"))
                .as("page fits its window of %s: %s", page.viewportSize().width, page.url())
                .isTrue();
        assertThat((List<?>) page.evaluate(CUT_WAYS))
                .as("ways of the menu cut off in a window of %s: %s", page.viewportSize().width, page.url())
                .isEmpty();
    }

    /** Switches the page to the language of the setting, as everybody can, unless it speaks it already. */
    protected static void inLanguage(Page page, Setting setting) {
        String wanted = setting.language().substring(0, 2);
        String is = String.valueOf(page.evaluate("document.documentElement.lang"));
        if (!is.startsWith(wanted)) {
            page.locator(".tool-language").first().click();
            page.waitForFunction("wanted => document.documentElement.lang.startsWith(wanted)", wanted);
            page.waitForSelector("h1");
        }
    }

    /** Enters a date or a time: typed, but chosen where a phone opens its own sheet over the field. */
    protected static void enter(Setting setting, Locator picker, String value) {
        if (setting.onPhone()) {
            picker.evaluate(
                    "(field, chosen) => { field.value = chosen; field.dispatchEvent(new Event('change')); }", value);
        } else {
            Locator input = picker.locator("input");
            input.fill(value);
            input.press("Enter");
            input.press("Tab");
        }
    }

    /** Narrows a locator to what shows this text. */
    protected static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** A picture in target/journeys, with {@code -Dhpf.journeys=all}. */
    protected void picture(Page page, String name) {
        if (!Setting.ALL) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void pictures(String name) {
        List<Page> pages =
                contexts.stream().flatMap(context -> context.pages().stream()).toList();
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page)
                    .screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(name + "-" + page + ".png")));
        }
    }

    /** A new window in which nobody is signed in. */
    protected Page window(Setting setting) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(
                                setting.window().width(), setting.window().height())
                        .setHasTouch(setting.window().touch())
                        .setLocale(setting.language())
                        .setTimezoneId("Asia/Shanghai")
                        .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        contexts.add(context);
        return context.newPage();
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv().getOrDefault("HPF_CHROMIUM", ""),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: install it, or set HPF_CHROMIUM"));
    }
}
