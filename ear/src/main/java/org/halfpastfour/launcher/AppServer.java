package org.halfpastfour.launcher;

import java.io.IOException;
import java.net.Inet6Address;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The WildFly process: runs from the provisioned folder, writes to the data folder only. */
final class AppServer implements AutoCloseable {

    /** The code with which a JVM leaves that was told to leave when its memory is exhausted. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final Path pid;

    private AppServer(Process process, Path pid) {
        this.process = process;
        this.pid = pid;
    }

    static AppServer start(Installation installation, DataFolder folder, Options options, Map<String, String> settings)
            throws IOException {
        Path base = folder.server();
        prepare(installation, base);
        var builder = new ProcessBuilder(
                command(installation, folder, options, settings).build());
        builder.environment().remove("HPF_DB_OWNER_PASSWORD");
        builder.environment().putAll(settings);
        Files.createDirectories(folder.log("console").getParent());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(folder.log("console").toFile())
                .start();
        try {
            ServerProcess.remember(base.resolve("pid"), process.toHandle());
        } catch (IOException withoutRoom) {
            process.destroyForcibly();
            throw withoutRoom;
        }
        return new AppServer(process, base.resolve("pid"));
    }

    static void stopLeftover(DataFolder folder) throws IOException, InterruptedException {
        ServerProcess.stopLeftover(folder.server().resolve("pid"));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    boolean ends(long time, TimeUnit unit) throws InterruptedException {
        return process.waitFor(time, unit);
    }

    /** For who reads the console; asked once it has ended. */
    String howItEnded() {
        return process.exitValue() == OUT_OF_MEMORY ? "ran out of memory" : "ended by itself";
    }

    @Override
    public void close() throws IOException, InterruptedException {
        ServerProcess.stop(process.toHandle());
        Files.deleteIfExists(pid);
    }

    private static StandaloneCommandBuilder command(
            Installation installation, DataFolder folder, Options options, Map<String, String> settings) {
        return StandaloneCommandBuilder.of(installation.server())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(folder.server())
                .setLogDirectory(folder.log("server").getParent())
                .addModuleDir(installation.modules().toString())
                .addJavaOption("-javaagent:" + installation.jar())
                .addJavaOptions(
                        "-Xms128m",
                        "-Xmx1536m",
                        // Where more than 45 % of the heap lives, the collector looks through all of it without end;
                        // the usual 40 % free lead there
                        "-XX:MinHeapFreeRatio=70",
                        "-XX:MaxHeapFreeRatio=85",
                        "-XX:+ExitOnOutOfMemoryError",
                        // With two the beans may be put together before the persistence unit that they ask for is known
                        "-Dorg.jboss.server.bootstrap.maxThreads=1",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true")
                .addJavaOptions(extraJavaOptions())
                .addJavaOption("-Djava.net.preferIPv4Stack=" + !(options.address() instanceof Inet6Address))
                .addServerArguments(
                        "-Djboss.bind.address=" + options.address().getHostAddress(),
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.http.port=" + options.port(),
                        "-Djboss.management.http.port=" + options.managementPort(),
                        "-Djboss.node.name=hpf-" + options.port(),
                        "-Dhpf.tls=" + settings.getOrDefault(NetworkReach.PROXY, "false"),
                        "-Dhpf.session-cookie=" + sessionCookie(settings),
                        "-Dhpf.demo=" + settings.getOrDefault("HPF_DEMO", "none"));
    }

    /** By TLS the name says that no other host has set it; browsers take such a cookie by TLS only. */
    private static String sessionCookie(Map<String, String> settings) {
        return Boolean.parseBoolean(settings.get(NetworkReach.PROXY)) ? "__Host-JSESSIONID" : "JSESSIONID";
    }

    private static List<String> extraJavaOptions() {
        String options = System.getenv().getOrDefault("HPF_JAVA_OPTS", "");
        return Stream.of(options.split("\\s+"))
                .filter(option -> !option.isBlank())
                .toList();
    }

    /** Configuration and application are those of this version at every start; what a killed server left goes. */
    private static void prepare(Installation installation, Path base) throws IOException {
        Path configuration = base.resolve("configuration");
        PostgresPrograms.delete(configuration);
        PostgresPrograms.delete(base.resolve("tmp"));
        Path source = installation.server().resolve("standalone").resolve("configuration");
        copy(source, configuration);
        Files.copy(
                installation.application(),
                base.resolve(Installation.APPLICATION),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
