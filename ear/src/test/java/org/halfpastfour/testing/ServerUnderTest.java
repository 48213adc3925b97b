package org.halfpastfour.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The one running product that all tests of a process share: started by the real launcher with the demo district,
 * complete, in a folder below target, stopped when the tests end. Each process that runs tests has one of its own; the first has the port
 * of the system property {@code hpf.test.port}, the others have their hundreds above it.
 */
public final class ServerUnderTest {

    private static final int USUAL_PORT = 18080;
    private static final int DISTANCE_OF_FORKS = 100;

    private static @Nullable LauncherProcess launcher;

    private ServerUnderTest() {}

    public static String origin() {
        return running().origin();
    }

    /** Beside every other port that tests use. */
    public static int port() {
        return Integer.getInteger("hpf.test.port", USUAL_PORT) + (fork() - 1) * DISTANCE_OF_FORKS;
    }

    public static Connection connectAsOwner() throws SQLException {
        return running().connectAsOwner();
    }

    public static Connection connectAsApplication() throws SQLException {
        return running().connectAsApplication();
    }

    static Connection connectAsAdministrator() throws SQLException {
        return running().connectAsAdministrator();
    }

    /** A second server at the same database, with a port and a folder of its own; it leaves before the shared one does. */
    public static LauncherProcess beside(int port, Path data) {
        LauncherProcess.delete(data);
        return LauncherProcess.open(port, data, running().forAnother(), "--demo=district");
    }

    /** The folder in which the launcher keeps what it needs. */
    public static Path data() {
        return running().data();
    }

    /** What the server writes down. */
    public static Path log() {
        return data().resolve("log").resolve("server.log");
    }

    private static int fork() {
        return Integer.getInteger("hpf.test.fork", 1);
    }

    /**
     * Stops the server; who comes next gets a new one with the demo as it was made. For tests that leave something behind that the
     * pages of everybody would show.
     */
    public static synchronized void forget() {
        if (launcher != null) {
            launcher.close();
            launcher = null;
        }
    }

    private static synchronized LauncherProcess running() {
        if (launcher == null) {
            launcher = open();
        }
        return launcher;
    }

    private static LauncherProcess open() {
        Path data = Path.of("target", "it", "shared-" + fork()).toAbsolutePath();
        MadeDemo.copyTo(data, port());
        LauncherProcess opened = LauncherProcess.open(port(), data, "--demo=district");
        System.setProperty("hpf.test.managementPort", String.valueOf(opened.managementPort()));
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "stop server under test"));
        return opened;
    }
}
