package org.halfpastfour.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder in which everything of one instance is kept, locked while the instance runs. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder where it is missing and locks it; the lock ends with this process, however it ends. */
    static DataFolder open(Path root) throws IOException {
        try {
            make(root);
        } catch (IOException e) {
            throw new Refusal("the data folder " + root + " cannot be made: " + e.getMessage(), e);
        }
        if (!Files.isWritable(root)) {
            throw new Refusal("the data folder " + root + " cannot be written by this user");
        }
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new Refusal("the data folder " + root + " is in use by another instance; stop that one,"
                    + " or choose another folder with --data");
        }
        return new DataFolder(root, channel);
    }

    /** A new folder is closed to other users: it will hold what families told. */
    private static void make(Path root) throws IOException {
        boolean isNew = Files.notExists(root);
        Files.createDirectories(root);
        var posix = Files.getFileAttributeView(root, PosixFileAttributeView.class);
        if (isNew && posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path database() {
        return root.resolve("database");
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path server() {
        return root.resolve("server");
    }

    Path secrets() {
        return root.resolve("database.secrets");
    }

    Path log(String name) {
        return root.resolve("log").resolve(name + ".log");
    }

    /** What the folder was filled with when it was new; kept, so that invented people never join real ones. */
    Demo demo(@Nullable Demo asked, Demo usual) throws IOException {
        Path file = root.resolve("demo");
        if (!Files.exists(file)) {
            Demo chosen = asked == null ? usual : asked;
            write(file, chosen.word());
            return chosen;
        }
        Demo made = Demo.of(Files.readString(file));
        if (asked != null && asked != made) {
            throw new Refusal("the data folder " + root + " was made with --demo=" + made.word()
                    + "; choose another folder with --data for --demo=" + asked.word());
        }
        return made;
    }

    boolean holdsDemo() {
        try {
            return Demo.of(Files.readString(root.resolve("demo"))) != Demo.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, text + System.lineSeparator());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
