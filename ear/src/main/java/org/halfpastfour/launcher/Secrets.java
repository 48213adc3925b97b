package org.halfpastfour.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The generated passwords of the built-in database, in a file that its owner alone can read.
 *
 * @param administrator of the database server; used by the launcher only
 * @param owner of the schemas
 * @param application what the server signs in with
 */
record Secrets(String administrator, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** Reads the file, or makes it with new passwords for a database that is to be made. */
    static Secrets of(Path file) throws IOException {
        if (!Files.exists(file)) {
            new Secrets(word(), word(), word()).write(file);
        }
        return read(file);
    }

    /** Reads the file of a database that exists: new passwords would not open it. */
    static Secrets kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new StartRefused(
                    "the file " + file + " is missing, and without its passwords the database beside it cannot"
                            + " be opened; put it back from the backup");
        }
        return read(file);
    }

    private static Secrets read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(
                required(properties, "administrator", file),
                required(properties, "owner", file),
                required(properties, "application", file));
    }

    /** 192 random bits as text that needs no quoting anywhere. */
    static String word() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Writes text that nobody but the owner may read, whole or not at all. */
    static void writePrivately(Path file, String text) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            createPrivately(draft);
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createPrivately(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) == null) {
            Files.createFile(file);
        } else {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void write(Path file) {
        writePrivately(
                file, "administrator=%s%nowner=%s%napplication=%s%n".formatted(administrator, owner, application));
    }

    private static String required(Properties properties, String name, Path file) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new StartRefused("the file " + file + " is damaged: " + name + " is missing");
        }
        return value;
    }
}
