package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.WrittenMessages;
import org.junit.jupiter.api.Test;

/** A link to the page on which one stands enters it again: every page shows then what it showed before, once. */
class EnteredTwiceIT extends Journey {

    private static final Path PAGES = Path.of("..", "ui", "src", "main", "java");
    private static final Pattern ROUTE = Pattern.compile("@Route\\(value = \"([^\"]*)\"");
    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** Pages that no link on another page leads to. */
    private static final List<String> WITHOUT_LINK =
            List.of("", "login", "account", "first-account", "card", "forgotten", "access-card");

    private static final String GO = """
            path => {
              const way = document.createElement('a');
              way.setAttribute('href', path);
              document.querySelector('main').appendChild(way);
              way.click();
              way.remove();
            }""";
    private static final String LINKS = """
            () => [...document.querySelectorAll('nav a[href], main a[href]')]
              .filter(way => !way.hasAttribute('download') && !way.hasAttribute('router-ignore'))
              .map(way => new URL(way.href))
              .filter(url => url.origin === location.origin && !url.hash)
              .map(url => url.pathname.substring(1))""";
    private static final String SHOWN = """
            () => {
              const count = what => document.querySelectorAll('main ' + what).length;
              const ids = [...document.querySelectorAll('main input[id^=sign-in-]')].map(input => input.id);
              return {
                headings: count('h1'),
                parts: count('.page > *') + count('.page-content > *'),
                forms: count('form'),
                panels: count('.panel'),
                buttons: count('vaadin-button') + count('button'),
                fields: count('vaadin-text-field') + count('vaadin-password-field') + count('vaadin-date-picker')
                  + count('vaadin-select') + count('vaadin-combo-box'),
                repeatedIds: ids.length - new Set(ids).size,
              };
            }""";

    private final Set<String> entered = new TreeSet<>();

    @Test
    void showsWhatItShowedBeforeOnce() throws IOException {
        new WrittenMessages().write();
        Page anybody = window(Setting.WIDE_ENGLISH);
        open(anybody, "/login");
        List.of("login", "first-account", "card", "forgotten").forEach(path -> enterTwice(anybody, path));
        for (String account : List.of("parent", "volunteer", "staff", "caseworker", "supervisor", "city")) {
            enterEveryPage(
                    window(Setting.WIDE_ENGLISH, account), account.equals("staff") ? notesOfAClass() : List.of());
        }
        assertThat(entered).containsAll(routes());
    }

    /** A link leads there once a child has come. */
    private static List<String> notesOfAClass() {
        Scene scene = new Scene();
        UUID session = scene.session(Scene.soon(LENGTH), LENGTH, 5);
        Scene.Family family = scene.family();
        scene.book(session, family.child());
        scene.arrives(session, family.child());
        return List.of("today/notes/" + session);
    }

    private void enterEveryPage(Page page, List<String> besides) {
        Deque<String> ways = new ArrayDeque<>(links(page));
        ways.addAll(besides);
        ways.addAll(WITHOUT_LINK);
        while (!ways.isEmpty()) {
            String path = ways.pop();
            if (routes().contains(route(path)) && !entered.contains(route(path))) {
                enterTwice(page, path);
                ways.addAll(links(page));
            }
        }
    }

    private void enterTwice(Page page, String path) {
        Map<?, ?> once = enter(page, path);
        Map<?, ?> twice = enter(page, path);
        assertThat(twice).as("/" + path + " entered again").isEqualTo(once);
        assertThat(twice.get("headings")).as("h1 of /" + path).isEqualTo(1);
        assertThat(twice.get("repeatedIds")).as("repeated ids of /" + path).isEqualTo(0);
        entered.add(route(path));
    }

    private Map<?, ?> enter(Page page, String path) {
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.evaluate(GO, "/" + path));
        awaitRest(page);
        page.waitForSelector("main h1");
        return (Map<?, ?>) page.evaluate(SHOWN);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(LINKS);
    }

    private static void awaitRest(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** With the name of the parameter gone on both sides; what is no id may stand for one as well. */
    private static String route(String path) {
        String exact = path.replaceAll(ID, ":");
        Set<String> all = routes();
        return all.contains(exact)
                ? exact
                : all.stream()
                        .filter(route -> exact.matches(route.replace(":", "[^/]+")))
                        .findFirst()
                        .orElse(exact);
    }

    private static Set<String> routes() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(EnteredTwiceIT::routesIn)
                    .map(route -> route.replaceAll(":[a-z]+", ":"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> routesIn(Path file) {
        try {
            return ROUTE.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
