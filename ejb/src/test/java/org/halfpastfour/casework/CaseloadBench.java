package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/**
 * What it takes the processors to open a supervisor's list of 10, 40 and 400 clients: this process, which is the server's part
 * without its page, and the process of the database that answers it. Run it with {@code mvn -pl ejb -am test -Dtest=CaseloadBench
 * -Dsurefire.failIfNoSpecifiedTests=false}; {@code -Dhpf.bench.rounds=} says how often each is opened.
 */
class CaseloadBench {

    private static final int ROUNDS = Integer.getInteger("hpf.bench.rounds", 200);
    private static final double MILLIS_A_TICK = 10;
    private static final double NANOS_A_MILLI = 1e6;

    private final CaseScene scene = new CaseScene();
    private final CaseScene.Desk head =
            scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);

    private record Spent(double server, double database) {

        double both() {
            return server + database;
        }
    }

    @Test
    void openingTheList() throws IOException {
        AccountId caseworker = scene.caseworker("caseworker");
        ManyCases cases = new ManyCases(scene);
        cases.days();
        Map<Integer, Spent> spent = new LinkedHashMap<>();
        int there = 0;
        for (int many : new int[] {10, 40, 400}) {
            cases.of(caseworker, there, many);
            there = many;
            Spent unused = opened(Math.max(1, ROUNDS / 2));
            spent.put(many, opened(ROUNDS));
        }
        double least = spent.values().iterator().next().both();
        System.out.printf(
                "%n%8s %10s %12s %8s   processor time for an opening, ms%n", "clients", "server", "database", "ratio");
        spent.forEach((many, each) -> System.out.printf(
                "%8d %10.2f %12.2f %8.2f%n", many, each.server(), each.database(), each.both() / least));
        assertThat(least).isPositive();
    }

    private Spent opened(int times) throws IOException {
        long backend = backend();
        double database = millis(backend);
        double server = ownMillis();
        for (int i = 0; i < times; i++) {
            CaseloadPage page = head.ask(() -> head.get(Cases.class).familiesOfDistrict(FindCases.first()));
            assertThat(page.items()).isNotEmpty();
        }
        assertThat(backend()).as("one connection").isEqualTo(backend);
        return new Spent((ownMillis() - server) / times, (millis(backend) - database) / times);
    }

    private static long backend() {
        return TestJpa.inTransaction(() -> ((Number) TestJpa.entityManager()
                        .createNativeQuery("SELECT pg_backend_pid()")
                        .getSingleResult())
                .longValue());
    }

    /** Of the process of one connection, in user and in system. */
    private static double millis(long process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return MILLIS_A_TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
    }

    private static double ownMillis() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                / NANOS_A_MILLI;
    }
}
