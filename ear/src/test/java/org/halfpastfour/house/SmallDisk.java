package org.halfpastfour.house;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few hundred megabytes, which others can fill. */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;
    private static final String FILLER = "filler-";

    private final Path place;
    private final List<Path> fillers = new ArrayList<>();

    private SmallDisk(Path place) {
        this.place = place;
    }

    /** The test is left out on a machine that lets none be mounted. */
    static SmallDisk at(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        run("umount", place.toString());
        int exit = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m,mode=700", "tmpfs", place.toString());
        Assumptions.assumeTrue(exit == 0, "left out: this machine lets no small disk be mounted");
        return new SmallDisk(place);
    }

    /** Until so much is left and no more; with zero until nothing can be written at all. */
    void fill(int megabytesLeft) throws IOException {
        Path filler = place.resolve(FILLER + fillers.size());
        fillers.add(filler);
        byte[] block = new byte[MEGABYTE];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (megabytesLeft == 0 || left() > (long) megabytesLeft * MEGABYTE) {
                out.write(block);
            }
        } catch (IOException full) {
            if (megabytesLeft > 0) {
                throw full;
            }
        }
    }

    long left() throws IOException {
        return Files.getFileStore(place).getUsableSpace();
    }

    void makeRoom() throws IOException {
        for (Path filler : fillers) {
            Files.deleteIfExists(filler);
        }
        fillers.clear();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (run("umount", place.toString()) != 0) {
            throw new IOException("something still uses " + place);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
