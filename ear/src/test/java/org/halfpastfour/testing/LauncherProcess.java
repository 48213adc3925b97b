package org.halfpastfour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real launcher as a process of its own, with a data folder of its own. */
public final class LauncherProcess implements AutoCloseable {

    /** For servers that end before it would pay to translate well and to collect beside the work. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final Duration LONGEST_DEMO = Duration.ofMinutes(8);
    private static final int DISTANCE_TO_MANAGEMENT = 1910;

    private final int port;
    private final Path data;
    private final Path console;
    private final Process process;

    private LauncherProcess(int port, Path data, Path console, Process process) {
        this.port = port;
        this.data = data;
        this.console = console;
        this.process = process;
    }

    /** Starts it and waits until it says that it is open. The server is up sooner, and slower at its best. */
    public static LauncherProcess open(int port, Path data, String... options) {
        return open(port, data, Map.of("HPF_JAVA_OPTS", SHORT_LIVED), options);
    }

    public static LauncherProcess open(int port, Path data, Map<String, String> environment, String... options) {
        return openFrom(TARGET, port, data, environment, options);
    }

    /** The launcher of another built tree, whose {@code ear/target} is named. */
    public static LauncherProcess openFrom(
            Path target, int port, Path data, Map<String, String> environment, String... options) {
        LauncherProcess launcher = start(target, port, data, environment, options);
        launcher.awaitOpen();
        return launcher;
    }

    /** Starts it and returns at once. */
    public static LauncherProcess start(int port, Path data, String... options) {
        return start(port, data, Map.of(), options);
    }

    public static LauncherProcess start(int port, Path data, Map<String, String> environment, String... options) {
        return start(TARGET, port, data, environment, options);
    }

    private static LauncherProcess start(
            Path target, int port, Path data, Map<String, String> environment, String... options) {
        try {
            Files.createDirectories(data.getParent());
            Path console = data.resolveSibling(data.getFileName() + ".console");
            var builder = new ProcessBuilder(command(target, port, data, options))
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("HPF_"));
            builder.environment().putAll(environment);
            return new LauncherProcess(port, data, console, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path target, int port, Path data, String... options) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                target.resolve("launcher") + "/*",
                "org.halfpastfour.launcher.Main",
                "--port=" + port,
                "--data=" + data));
        command.addAll(List.of(options));
        return command;
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return port + DISTANCE_TO_MANAGEMENT;
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The exit code, when it ends within the time; a failure otherwise. */
    public int awaitEnd(Duration longest) {
        try {
            if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
            throw new IllegalStateException("the launcher still runs: " + console());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The server process that the launcher started. */
    public ProcessHandle server() {
        return handle(data.resolve("server").resolve("pid"));
    }

    /** The first process of the database; the others are its descendants. */
    public ProcessHandle database() {
        return handle(data.resolve("database").resolve("postmaster.pid"));
    }

    /** Returns once the demo has everything; it is made while pages are served already. */
    public void awaitDemo() {
        awaitDemo(LONGEST_DEMO);
    }

    public void awaitDemo(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!isDemoComplete()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the demo is not complete after " + longest);
            }
            pause();
        }
    }

    private boolean isDemoComplete() {
        try (Connection owner = connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM programme.demo_part WHERE name = 'complete'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With what another launcher starts a server at the same database. */
    Map<String, String> forAnother() {
        Properties secrets = properties(data.resolve("database.secrets"));
        return Map.of(
                "HPF_DB_URL",
                url(),
                "HPF_DB_OWNER_PASSWORD",
                secrets.getProperty("owner"),
                "HPF_DB_APP_PASSWORD",
                secrets.getProperty("application"),
                "HPF_JAVA_OPTS",
                SHORT_LIVED);
    }

    public Connection connectAsOwner() throws SQLException {
        return connect("hpf_owner", "owner");
    }

    public Connection connectAsApplication() throws SQLException {
        return connect("hpf_app", "application");
    }

    /** As who may set what the database does by itself. */
    public Connection connectAsAdministrator() throws SQLException {
        return connect("postgres", "administrator");
    }

    /** What kill -9 of every process leaves behind. */
    public void killEverything() {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle(), server()));
        ProcessHandle database = database();
        all.add(database);
        database.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd(Duration.ofMinutes(2));
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitOpen() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!console().contains("To stop:")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                String said = console();
                close();
                throw new IllegalStateException("the launcher did not come up: " + said);
            }
            pause();
        }
    }

    private Connection connect(String user, String secret) throws SQLException {
        Properties secrets = properties(data.resolve("database.secrets"));
        return DriverManager.getConnection(url(), user, secrets.getProperty(secret));
    }

    private String url() {
        String databasePort =
                properties(data.resolve("database").resolve("hpf.conf")).getProperty("port");
        return "jdbc:postgresql://127.0.0.1:" + databasePort + "/hpf";
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle handle(Path file) {
        try {
            String number = Files.readString(file).strip().split("\\s+", 2)[0];
            return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
