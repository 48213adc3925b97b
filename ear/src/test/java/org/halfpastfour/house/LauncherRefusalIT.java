package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the launcher refuses, in one line and before anything is changed. */
class LauncherRefusalIT {

    private static final int PORT = ServerUnderTest.port() + 2;
    private static final Path DATA = Path.of("target", "it", "refused").toAbsolutePath();

    @BeforeEach
    void startWithoutAFolder() {
        LauncherProcess.delete(DATA);
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (var taken = new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress())) {
            refused("port " + taken.getLocalPort() + " is taken");
        }
        assertThat(DATA).doesNotExist();
    }

    @Test
    void aDataFolderInUse() throws IOException {
        Files.createDirectories(DATA);
        try (var lock = FileChannel.open(DATA.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            assertThat(held.isValid()).isTrue();
            refused("is in use by another instance");
        }
    }

    @Test
    void aDataFolderThatAnotherVersionMade() throws IOException {
        Files.createDirectories(DATA.resolve("database"));
        Files.writeString(DATA.resolve("database").resolve("PG_VERSION"), "19\n");
        refused("was made by another version");
    }

    @Test
    void openingTheDemoToOthers() {
        refused("would open the demo accounts", "--host=0.0.0.0");
        assertThat(DATA.resolve("database")).doesNotExist();
        assertThat(DATA.resolve("demo")).as("what the next start is held to").doesNotExist();
    }

    @Test
    void openingTheDemoToOthersThroughAProxy() {
        assertRefused(
                LauncherProcess.start(
                        PORT, DATA, Map.of("HPF_BEHIND_PROXY", "true", "HPF_PUBLIC_URL", "https://hours.example.cn")),
                "would open the demo accounts");
        assertThat(DATA.resolve("database")).doesNotExist();
    }

    @Test
    void aProxyWithoutAPublicAddress() {
        assertRefused(
                LauncherProcess.start(PORT, DATA, Map.of("HPF_BEHIND_PROXY", "true"), "--demo=none"),
                "HPF_BEHIND_PROXY=true needs HPF_PUBLIC_URL");
        assertThat(DATA).doesNotExist();
    }

    @Test
    void signingInFromElsewhereWithoutTls() {
        refused("would let others sign in without TLS", "--host=0.0.0.0", "--demo=none");
        assertThat(DATA.resolve("database")).doesNotExist();
    }

    @Test
    void aDatabaseWhosePasswordsAreLost() throws IOException {
        Files.createDirectories(DATA.resolve("database"));
        Files.writeString(DATA.resolve("database").resolve("PG_VERSION"), "18\n");
        refused(DATA.resolve("database.secrets") + " is missing");
        assertThat(DATA.resolve("database.secrets")).doesNotExist();
    }

    @Test
    void aFolderOfOtherThings() throws IOException {
        Files.createDirectories(DATA.resolve("letters"));
        refused("holds other things");
    }

    @Test
    void anotherDemoThanTheFolderWasMadeWith() throws IOException {
        Files.createDirectories(DATA);
        Files.writeString(DATA.resolve("demo"), "none\n");
        refused("was made with --demo=none", "--demo=city");
    }

    @Test
    void optionsThatItDoesNotKnow() {
        refused("unknown option --prot", "--prot", "8080");
        refused("--demo is one of none, district, city", "--demo=village");
        refused("--port is a number from 1 to 65535", "--port=99999");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        var environment = Map.of(
                "HPF_DB_URL", "jdbc:postgresql://127.0.0.1:" + (PORT + 1) + "/hpf",
                "HPF_DB_OWNER_PASSWORD", "wrong",
                "HPF_DB_APP_PASSWORD", "wrong");
        assertRefused(LauncherProcess.start(PORT, DATA, environment), "cannot be reached");
    }

    @Test
    void aDatabaseOfADemoWhateverTheFolderWasFilledWith() throws Exception {
        Files.createDirectories(DATA);
        Files.writeString(DATA.resolve("demo"), "district\n");
        assertRefused(LauncherProcess.start(PORT, DATA, sharedDatabase()), "was filled with a demo");
        assertThat(DATA.resolve("server")).doesNotExist();
    }

    /** The database of the shared server, as an operator would name one elsewhere. */
    private static Map<String, String> sharedDatabase() throws Exception {
        var secrets = new Properties();
        try (var owner = ServerUnderTest.connectAsOwner();
                var reader = Files.newBufferedReader(ServerUnderTest.data().resolve("database.secrets"))) {
            secrets.load(reader);
            return Map.of(
                    "HPF_DB_URL", owner.getMetaData().getURL(),
                    "HPF_DB_OWNER_PASSWORD", secrets.getProperty("owner"),
                    "HPF_DB_APP_PASSWORD", secrets.getProperty("application"));
        }
    }

    @Test
    void anExternalDatabaseWithoutAPassword() {
        var environment = Map.of("HPF_DB_URL", "jdbc:postgresql://127.0.0.1:" + (PORT + 1) + "/hpf");
        assertRefused(LauncherProcess.start(PORT, DATA, environment), "HPF_DB_OWNER_PASSWORD is not");
    }

    private static void refused(String reason, String... options) {
        assertRefused(LauncherProcess.start(PORT, DATA, options), reason);
    }

    private static void assertRefused(LauncherProcess launcher, String reason) {
        assertThat(launcher.awaitEnd(Duration.ofMinutes(1))).isNotZero();
        assertThat(launcher.console().lines().filter(line -> line.startsWith("Half Past Four: ")))
                .singleElement()
                .asString()
                .contains(reason);
        assertThat(launcher.console()).doesNotContain("\tat ", "Exception in thread");
    }
}
