package org.halfpastfour.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.testing.ServerUnderTest;

/** What lives in the heap of a server once everything is collected that can be. */
public final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int KILOBYTE = 1024;

    private Heap() {}

    /** Of the server under test. */
    static long used() throws IOException, InterruptedException {
        return used(ServerUnderTest.data());
    }

    /**
     * In kilobytes. Counting what lives makes the server collect first.
     *
     * @param data the folder in which its launcher keeps what it needs
     */
    public static long used(Path data) throws IOException, InterruptedException {
        String pid = Files.readString(data.resolve("server").resolve("pid")).split(" ", 2)[0];
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process counting = new ProcessBuilder(jcmd.toString(), pid, "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String counted = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(counted);
        if (counting.waitFor() != 0 || !total.find()) {
            throw new IOException(counted);
        }
        return Long.parseLong(total.group(1)) / KILOBYTE;
    }
}
