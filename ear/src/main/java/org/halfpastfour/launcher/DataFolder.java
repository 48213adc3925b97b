package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which everything of one instance is kept, locked while the instance runs. */
final class DataFolder implements AutoCloseable {

    private static final String DEMO = "demo";
    private static final String LOCK = "lock";
    private static final Set<String> MARKS = Set.of(DEMO, LOCK, "database");

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
            throw new StartRefused(
                    "the data folder " + root + " cannot be made and closed to other users: " + e.getMessage(), e);
        }
        if (!Files.isWritable(root)) {
            throw new StartRefused("the data folder " + root + " cannot be written by this user");
        }
        FileChannel channel = FileChannel.open(
                root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new StartRefused("the data folder " + root + " is in use by another instance; stop that one,"
                    + " or choose another folder with --data");
        }
        return new DataFolder(root, channel);
    }

    /** It is closed to other users, new or not: it holds what families told, the logs too. */
    private static void make(Path root) throws IOException {
        Files.createDirectories(root);
        refuseFolderOfOtherThings(root);
        var posix = Files.getFileAttributeView(root, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A folder that others need, such as one for everybody's temporary files, must not be closed to them. */
    private static void refuseFolderOfOtherThings(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("lost+found"))
                    .collect(Collectors.toSet());
            if (!names.isEmpty() && Collections.disjoint(names, MARKS)) {
                throw new StartRefused(
                        "the folder " + root + " holds other things; choose a new or an empty one with --data");
            }
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

    /** What the folder was filled with when it was new, or is to be filled with; it changes nothing yet. */
    DemoChoice demo(@Nullable DemoChoice asked, DemoChoice usual) throws IOException {
        Path file = root.resolve(DEMO);
        if (!Files.exists(file)) {
            return asked == null ? usual : asked;
        }
        DemoChoice made = DemoChoice.of(Files.readString(file));
        if (asked != null && asked != made) {
            throw new StartRefused("the data folder " + root + " was made with --demo=" + made.word()
                    + "; choose another folder with --data for --demo=" + asked.word());
        }
        return made;
    }

    /** Kept for every later start, so that invented people never join real ones. */
    void remember(DemoChoice demo) throws IOException {
        Path draft = root.resolve(DEMO + ".new");
        Files.writeString(draft, demo.word() + System.lineSeparator());
        Files.move(draft, root.resolve(DEMO), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
