package org.halfpastfour.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of the built-in PostgreSQL, unpacked once into the data folder. */
final class PostgresPrograms {

    private static final int OWNER_MAY_EXECUTE = 0100;
    private static final String VERSION = "18.6";

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    static PostgresPrograms in(Path folder) throws IOException {
        Path home = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(home)) {
            Path draft = folder.resolve("postgresql-" + VERSION + ".new");
            delete(draft);
            unpack(draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream("/" + archiveName())) {
            if (archive == null) {
                throw new StartRefused("this build has no PostgreSQL for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + "; name a server of your own with HPF_DB_URL");
            }
            try (var entries = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
                for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                    unpack(entries, entry, folder);
                }
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an archive entry points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !isWindows()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine =
                System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        if (isWindows()) {
            return "postgres-windows-" + machine + ".txz";
        }
        return (system.contains("mac") ? "postgres-darwin-" : "postgres-linux-") + machine + ".txz";
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
