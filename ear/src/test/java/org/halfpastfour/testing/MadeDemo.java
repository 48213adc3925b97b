package org.halfpastfour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The demo district in a folder that every process of the tests copies: whichever comes first makes it, the others wait,
 * because making it several times at once takes as many times as long.
 */
final class MadeDemo {

    private static final Path FOLDER = Path.of("target", "it", "demo").toAbsolutePath();
    private static final Path BUILD = FOLDER.resolveSibling("demo.build");
    private static final Path LOCK = FOLDER.resolveSibling("demo.lock");

    /** What every start of the launcher makes anew. */
    private static final Set<String> OF_A_START = Set.of("lock", "log", "server");

    private MadeDemo() {}

    /** Fills the data folder, in place of what was in it; makes the demo on the port where this build has none yet. */
    static void copyTo(Path data, int port) {
        try {
            Files.createDirectories(FOLDER.getParent());
            try (FileChannel channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !isOfThisBuild()) {
                    make(port);
                }
            }
            LauncherProcess.delete(data);
            copy(FOLDER, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier build has made may be of another day or another schema. */
    private static boolean isOfThisBuild() throws IOException {
        return Files.exists(BUILD) && Files.readString(BUILD).equals(build());
    }

    /** Another one at each run where no build says which it is. */
    private static String build() {
        return System.getProperty(
                "hpf.test.build", String.valueOf(ProcessHandle.current().pid()));
    }

    private static void make(int port) throws IOException {
        LauncherProcess.delete(FOLDER);
        try (LauncherProcess launcher = LauncherProcess.open(port, FOLDER, "--demo=district")) {
            launcher.awaitDemo();
            signInLightly(launcher);
        }
        Files.writeString(BUILD, build());
    }

    private static void signInLightly(LauncherProcess launcher) {
        try (Connection owner = launcher.connectAsOwner();
                var update = owner.prepareStatement("UPDATE account.account SET password_hash = ? WHERE demo")) {
            update.setString(1, LightHash.of(Rest.DEMO_PASSWORD));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !isOfAStart(from, file)).toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isOfAStart(Path from, Path file) {
        return OF_A_START.contains(from.relativize(file).getName(0).toString());
    }
}
