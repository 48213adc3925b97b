package org.halfpastfour.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The one running product that all tests of a process share: started by the real launcher with the demo district in a
 * folder below target, stopped when the tests end. Each process that runs tests has one of its own; the first has the port
 * of the system property {@code hpf.test.port}, the others have their hundreds above it.
 */
public final class ServerUnderTest {

    private static final int USUAL_PORT = 18080;
    private static final int DISTANCE_OF_FORKS = 100;
    private static final Duration LONGEST_DEMO = Duration.ofMinutes(5);

    private ServerUnderTest() {}

    public static String origin() {
        return Holder.LAUNCHER.origin();
    }

    /** Beside every other port that tests use. */
    public static int port() {
        return Integer.getInteger("hpf.test.port", USUAL_PORT) + (fork() - 1) * DISTANCE_OF_FORKS;
    }

    public static Connection connectAsOwner() throws SQLException {
        return Holder.LAUNCHER.connectAsOwner();
    }

    public static Connection connectAsApplication() throws SQLException {
        return Holder.LAUNCHER.connectAsApplication();
    }

    /** The folder in which the launcher keeps what it needs. */
    public static Path data() {
        return Holder.LAUNCHER.data();
    }

    /** What the server writes down. */
    public static Path log() {
        return data().resolve("log").resolve("server.log");
    }

    /** Returns once the demo district has everything; it is made while pages are served already. */
    public static void awaitDemo() {
        long end = System.nanoTime() + LONGEST_DEMO.toNanos();
        while (!isDemoComplete()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the demo is not complete after " + LONGEST_DEMO);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private static boolean isDemoComplete() {
        try (Connection owner = connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM programme.demo_part WHERE name = 'complete'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int fork() {
        return Integer.getInteger("hpf.test.fork", 1);
    }

    private static LauncherProcess open() {
        Path data = Path.of("target", "it", "shared-" + fork()).toAbsolutePath();
        LauncherProcess.delete(data);
        LauncherProcess launcher = LauncherProcess.open(port(), data, "--demo=district");
        System.setProperty("hpf.test.managementPort", String.valueOf(launcher.managementPort()));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop server under test"));
        return launcher;
    }

    private static final class Holder {
        static final LauncherProcess LAUNCHER = open();
    }
}
