package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
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
import org.halfpastfour.testing.PageTree;
import org.halfpastfour.testing.PageVisitor;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Rows;
import org.halfpastfour.testing.RunningServer;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A link to the page on which one stands enters it again: every page shows then what it showed before, once. */
@ExtendWith(RunningServer.class)
class EnteredTwiceIT {

    private static final Path PAGES = Path.of("..", "ui", "src", "main", "java");
    private static final Pattern ROUTE = Pattern.compile("@Route\\(value = \"([^\"]*)\"");
    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** Pages that no link on another page leads to. */
    private static final List<String> WITHOUT_LINK =
            List.of("", "login", "account", "first-account", "card", "forgotten", "access-card");

    private final Set<String> entered = new TreeSet<>();

    @Test
    void showsWhatItShowedBeforeOnce() throws Exception {
        new WrittenMessages().write();
        var anybody = new PageVisitor(ServerUnderTest.origin());
        anybody.open("login");
        for (String path : List.of("login", "first-account", "card", "forgotten")) {
            enterTwice(anybody, path);
        }
        for (String account : List.of("parent", "volunteer", "staff", "caseworker", "supervisor", "city")) {
            enterEveryPage(signedIn(account), besides(account));
        }
        assertThat(entered).containsAll(routes());
    }

    private static PageVisitor signedIn(String account) throws IOException, InterruptedException {
        var visitor = new PageVisitor(ServerUnderTest.origin());
        URI place = URI.create(visitor.signIn(account, Rest.DEMO_PASSWORD));
        visitor.open(place.getPath().substring(1));
        return visitor;
    }

    private static List<String> besides(String account) {
        return switch (account) {
            case "staff" -> notesOfAClass();
            case "caseworker" -> sheetOfAReport();
            default -> List.of();
        };
    }

    /** A link leads there from the one case that was reported. */
    private static List<String> sheetOfAReport() {
        return List.of("escalations/" + Rows.ask("SELECT id FROM casework.escalation ORDER BY id LIMIT 1", UUID.class));
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

    private void enterEveryPage(PageVisitor visitor, List<String> besides) throws Exception {
        Deque<String> ways = new ArrayDeque<>(links(visitor.page()));
        ways.addAll(besides);
        ways.addAll(WITHOUT_LINK);
        while (!ways.isEmpty()) {
            String path = ways.pop();
            if (routes().contains(route(path)) && !entered.contains(route(path))) {
                enterTwice(visitor, path);
                ways.addAll(links(visitor.page()));
            }
        }
    }

    private void enterTwice(PageVisitor visitor, String path) throws IOException, InterruptedException {
        visitor.follow(path);
        Map<String, Long> once = visitor.page().shape();
        visitor.follow(path);
        assertThat(visitor.page().shape()).as("/" + path + " entered again").isEqualTo(once);
        assertThat(visitor.page().ofTag("h1")).as("h1 of /" + path).hasSize(1);
        assertThat(visitor.page().attributes("id")).as("ids of /" + path).doesNotHaveDuplicates();
        entered.add(route(path));
    }

    private static List<String> links(PageTree page) {
        return page.ofTag("a").stream()
                .filter(way -> !way.has("download") && !way.has("router-ignore"))
                .map(way -> way.attribute("href"))
                .filter(href -> !href.contains(":") && !href.contains("#"))
                .map(href -> URI.create(href).getPath().replaceFirst("^/", ""))
                .toList();
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
