package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What one server keeps in its memory, another does not know. So whatever outlives a request stands here, with the reason why
 * no other server needs it.
 */
class RememberedInMemoryTest {

    /** One of a class for the whole server, and not one for a page, a request or a transaction. */
    private static final Pattern ONE_FOR_ALL = Pattern.compile("(?m)"
            + "^@(ApplicationScoped|Singleton|Startup|WebServlet|WebListener|WebFilter|Provider)\\b"
            + "|^package org\\.halfpastfour\\.port;");

    private static final String FIELD = "(?m)^ {4}(?=private|protected|public|static|final)";
    private static final String MANY =
            "(Linked|Tree|Hash|Weak|Identity|Array|Priority|Enum)+(Map|Set|List|Deque|Queue)";

    /** Of any class: shared by all its objects, or made for several threads. */
    private static final Pattern SHARED = Pattern.compile(
            FIELD
                    + "((\\w+ )*static (?!final )(?!(class|record|enum|interface) )[^(;\\n]*[=;]"
                    + "|(\\w+ )*volatile "
                    + "|(\\w+ )*static final [^(=\\n]*= new " + MANY
                    + "|[^(\\n]*\\b(Atomic\\w+|Concurrent\\w+|CopyOnWrite\\w+|ThreadLocal|Semaphore|ReentrantLock|Lock\\[])[ <>(])");

    /** Of a class of which there is one. */
    private static final Pattern OF_THE_ONE =
            Pattern.compile(FIELD + "([^(=\\n]*= new " + MANY + "|(private |protected )(?!static|final|class|record)"
                    + "(boolean|int|long|Instant|LocalDate|String|Map|Set|List|Optional)\\b[^(\\n]*[=;])");

    private static final Pattern DESCRIPTOR =
            Pattern.compile("/src/main/(webapp|application|resources)/(META-INF|WEB-INF)/[a-z-]+\\.xml$");
    private static final Pattern CARRIES_SESSIONS =
            Pattern.compile("<(distributable|replication-config|passivation-config|distributable-web)\\b");

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("AccountDirectory", "the hash of the demo's well-known password, which is made anew anywhere"),
            Map.entry("AnonymousSessions", "a limit that protects this server's own memory"),
            Map.entry("ArrivingBody", "of one request"),
            Map.entry("DemoProgress", "how far this server is with the demo; what is made stands in the database"),
            Map.entry("FeedPace", "a limit that protects this server and its database"),
            Map.entry("HouseClock", "the time that a block of this thread pretends"),
            Map.entry("Ideographs", "what follows from tables that never change"),
            Map.entry("Ids", "ids grow within a process; elsewhere their random part tells them apart"),
            Map.entry("Instance", "the launcher's own processes"),
            Map.entry("KnownCallers", "whom this port does not let wait; it lets nobody in"),
            Map.entry("NameReading", "what follows from tables that never change"),
            Map.entry("OpenPages", "a limit that protects this server's own memory"),
            Map.entry("Outlets", "the channels that the environment of this server names"),
            Map.entry("Passwords", "as many hashes at a time as this machine has processors"),
            Map.entry("PolicyDirectory", "for five seconds what holds; who writes down what follows reads it anew"),
            Map.entry("RecentSignIns", "for a minute that a password was right; standing and locks are read each time"),
            Map.entry("SignIn", "attempts for one name take turns here; they are counted in the database"),
            Map.entry("SignedIn", "of one session, which is on one server"),
            Map.entry("SlowSenders", "connections of this port"),
            Map.entry("SmallPhoto", "one photo at a time is decoded on this machine"),
            Map.entry("Strangers", "who waits in line at this port"));

    @Test
    void isListedWithItsReasonAndNothingElseIs() {
        assertThat(Product.sourcesOfAllModules().stream()
                        .filter(source -> remembers(Product.text(source)))
                        .map(RememberedInMemoryTest::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(ALLOWED.keySet());
    }

    @Test
    void isFoundWhereverItIsKept() {
        String bean = "@ApplicationScoped\nclass Bean {\n    %s\n}";
        assertThat(remembers(bean.formatted("private final Map<String, Open> open = new LinkedHashMap<>() {")))
                .isTrue();
        assertThat(remembers(bean.formatted("private Instant last;"))).isTrue();
        assertThat(remembers("class Plain {\n    private static int count = 0;\n}"))
                .isTrue();
        assertThat(remembers("class Plain {\n    private final Map<String, Open> open = new ConcurrentHashMap<>();\n}"))
                .isTrue();
        assertThat(remembers("class Plain {\n    private static final Set<String> SEEN = new HashSet<>();\n}"))
                .isTrue();
    }

    @Test
    void isNotWhatAPageARequestOrAMethodKeeps() {
        assertThat(remembers("class Page {\n    private final Map<LocalDate, Button> days = new LinkedHashMap<>();\n}"))
                .isFalse();
        assertThat(remembers(
                        "@ApplicationScoped\nclass Bean {\n    void m() {\n        var all = new ArrayList<>();\n"))
                .isFalse();
        assertThat(remembers("class Plain {\n    private static final List<String> WORDS = List.of();\n"
                        + "    static Plain of(String text) {\n"))
                .isFalse();
    }

    /** Pages keep the use cases that they ask in fields which do not survive that; see several-servers.md. */
    @Test
    void noSessionIsPutAwayOrCarriedToAnotherServer() throws IOException {
        assertThat(descriptors()).hasSizeGreaterThan(3).noneMatch(RememberedInMemoryTest::carriesSessions);
        assertThat(carriesSessions("<web-app>\n    <distributable/>\n</web-app>"))
                .isTrue();
        assertThat(carriesSessions("<replication-config><cache-name>web</cache-name></replication-config>"))
                .isTrue();
    }

    private static List<String> descriptors() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String module : List.of("ejb", "web", "ui", "ear")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                files.filter(file -> DESCRIPTOR.matcher(file.toString()).find())
                        .map(Product::text)
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static boolean carriesSessions(String descriptor) {
        return CARRIES_SESSIONS.matcher(descriptor).find();
    }

    private static boolean remembers(String source) {
        return SHARED.matcher(source).find()
                || ONE_FOR_ALL.matcher(source).find()
                        && OF_THE_ONE.matcher(source).find();
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
