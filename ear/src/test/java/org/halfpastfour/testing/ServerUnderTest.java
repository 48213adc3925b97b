package org.halfpastfour.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The one running product that all tests of a process share: started by the real launcher with the demo district,
 * complete, in a folder below target, stopped when the tests end. Each process that runs tests has one of its own; the first has the port
 * of the system property {@code hpf.test.port}, the others have their hundreds above it.
 */
public final class ServerUnderTest {

    private static final int USUAL_PORT = 18080;
    private static final int DISTANCE_OF_FORKS = 100;

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

    private static int fork() {
        return Integer.getInteger("hpf.test.fork", 1);
    }

    private static LauncherProcess open() {
        Path data = Path.of("target", "it", "shared-" + fork()).toAbsolutePath();
        MadeDemo.copyTo(data, port());
        LauncherProcess launcher = LauncherProcess.open(port(), data, "--demo=district");
        System.setProperty("hpf.test.managementPort", String.valueOf(launcher.managementPort()));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop server under test"));
        return launcher;
    }

    private static final class Holder {
        static final LauncherProcess LAUNCHER = open();
    }
}
