package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.PageVisitor;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the database answers what is really asked, on the demo of the whole city: every role opens the pages that it can reach, and the database writes down each plan. No
 * question of a page reads a big table from the first row to the last, and the indexes that were made for a question are seen in its plan. Making the city takes
 * half an hour or more; {@code -Dhpf.bench.demo=district} asks the same of one district, whose tables are hardly big.
 */
class CityPlansBench {

    private static final String DEMO = System.getProperty("hpf.bench.demo", "city");
    private static final Path DATA = Path.of("target", "it", "city").toAbsolutePath();
    private static final Duration LONGEST_DEMO = Duration.ofMinutes(90);
    private static final Duration ROUND_OF_TIMERS = Duration.ofSeconds(45);
    private static final int BIG = 10_000;
    private static final int PAGES_OF_A_ROLE = 25;
    private static final List<String> ROLES =
            List.of("staff", "volunteer", "parent", "caseworker", "supervisor", "city");

    /** The city office's figures count everything, by whatever way. */
    private static final Set<String> COUNT_EVERYTHING = Set.of("city/figures");

    private static LauncherProcess launcher;

    @BeforeAll
    static void open() throws SQLException {
        LauncherProcess.delete(DATA);
        launcher =
                LauncherProcess.open(ServerUnderTest.port() + 7, DATA, Map.of("HPF_JAVA_OPTS", ""), "--demo=" + DEMO);
        launcher.awaitDemo(LONGEST_DEMO);
        try (Connection owner = launcher.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("ANALYZE");
        }
        writePlansDown();
    }

    @AfterAll
    static void close() {
        launcher.close();
    }

    /** From the next connection on: those that are open end. */
    private static void writePlansDown() throws SQLException {
        try (Connection administrator = launcher.connectAsAdministrator();
                var statement = administrator.createStatement()) {
            for (String setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_format = 'json'")) {
                statement.execute("ALTER SYSTEM SET " + setting);
            }
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("SELECT pg_sleep(1)");
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'hpf_app'");
        }
    }

    @Test
    void noPageReadsABigTableFromTheFirstRowToTheLast() throws Exception {
        Map<String, Long> big = bigTables();
        System.out.printf("%nBig tables: %s%n", big);
        Map<String, List<LoggedPlan>> plans = new LinkedHashMap<>();
        for (String role : ROLES) {
            visit(role, plans);
        }
        List<LoggedPlan> before = logged();
        Thread.sleep(ROUND_OF_TIMERS);
        plans.put("timers", since(before));

        Map<String, Integer> indexes = new TreeMap<>();
        Set<String> whole = new LinkedHashSet<>();
        plans.forEach((page, asked) -> asked.forEach(plan -> {
            plan.indexes().forEach(index -> indexes.merge(index, 1, Integer::sum));
            if (plan.readWhole().stream().anyMatch(big::containsKey)) {
                whole.add(page + " reads all of " + plan.readWhole() + ": " + plan.question());
            }
        }));
        System.out.printf("%nIndexes, and in how many plans:%n");
        indexes.forEach((index, many) -> System.out.printf("  %-45s %6d%n", index, many));
        System.out.printf("%nRead from the first row to the last:%n");
        whole.forEach(each -> System.out.println("  " + each));
        assertThat(whole.stream().filter(each -> COUNT_EVERYTHING.stream().noneMatch(each::startsWith)))
                .isEmpty();
    }

    /** Every page that the role's first pages lead to, each once. */
    private static void visit(String role, Map<String, List<LoggedPlan>> plans) throws Exception {
        var visitor = new PageVisitor(launcher.origin());
        assertThat(visitor.signIn(role, Rest.DEMO_PASSWORD)).doesNotContain("/login");
        Set<String> seen = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(List.of(""));
        while (!next.isEmpty() && seen.size() < PAGES_OF_A_ROLE) {
            String address = next.removeFirst();
            if (!seen.add(kind(address))) {
                continue;
            }
            List<LoggedPlan> before = logged();
            visitor.open(address);
            visitor.page().ofTag("a").stream()
                    .map(link -> link.attribute("href"))
                    .filter(href -> href.matches("[a-z][A-Za-z0-9/-]*") && !href.equals("logout"))
                    .forEach(next::add);
            plans.put(address + " (" + role + ")", since(before));
        }
    }

    /** Pages that differ by what they are about only are one kind. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    }

    private static List<LoggedPlan> since(List<LoggedPlan> before) throws Exception {
        List<LoggedPlan> all = logged();
        return all.subList(before.size(), all.size());
    }

    private static List<LoggedPlan> logged() throws Exception {
        try (Stream<String> lines = Files.lines(DATA.resolve("log").resolve("database.log"))) {
            return LoggedPlan.in(lines);
        }
    }

    /** With the rows that the database believes they have. */
    private static Map<String, Long> bigTables() throws SQLException {
        Map<String, Long> big = new TreeMap<>();
        try (Connection owner = launcher.connectAsOwner();
                var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT relname, reltuples::bigint FROM pg_class WHERE relkind = 'r' AND reltuples >= "
                                + BIG)) {
            while (rows.next()) {
                big.put(rows.getString(1), rows.getLong(2));
            }
        }
        return big;
    }
}
