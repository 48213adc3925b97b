package org.halfpastfour.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halfpastfour.testing.ServerUnderTest;

/**
 * What lives in the heap of a server once everything is collected that can be.
 *
 * @param bytesByClass by the name that the virtual machine gives it
 */
public record Heap(Map<String, Long> bytesByClass) {

    private static final Pattern OF_CLASS = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");

    /** Gaps that a collection leaves where closing them is not worth while stand in the count as if they lived. */
    private static final String GAP = "jdk.internal.vm.Filler";

    private static final int KILOBYTE = 1024;
    private static final int MOST_NAMED = 15;

    /** Of the server under test. */
    static Heap counted() throws IOException, InterruptedException {
        return counted(ServerUnderTest.data());
    }

    /**
     * Counting what lives makes the server collect first.
     *
     * @param data the folder in which its launcher keeps what it needs
     */
    public static Heap counted(Path data) throws IOException, InterruptedException {
        String pid = Files.readString(data.resolve("server").resolve("pid")).split(" ", 2)[0];
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process counting = new ProcessBuilder(jcmd.toString(), pid, "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String counted = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (counting.waitFor() != 0 || !counted.contains("\nTotal")) {
            throw new IOException(counted);
        }
        return read(counted);
    }

    static Heap read(String counted) {
        Map<String, Long> bytes = new HashMap<>();
        Matcher line = OF_CLASS.matcher(counted);
        while (line.find()) {
            if (!line.group(2).contains(GAP)) {
                bytes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum);
            }
        }
        return new Heap(bytes);
    }

    /** In kilobytes. */
    public long used() {
        return bytesByClass.values().stream().mapToLong(Long::longValue).sum() / KILOBYTE;
    }

    /** The classes that take most more than they did, each with the bytes. */
    String grownSince(Heap before) {
        return bytesByClass.keySet().stream()
                .sorted(Comparator.comparingLong(name -> -growth(name, before)))
                .limit(MOST_NAMED)
                .map(name -> "%+d %s".formatted(growth(name, before), name))
                .collect(Collectors.joining("\n"));
    }

    private long growth(String name, Heap before) {
        return bytesByClass.get(name) - before.bytesByClass.getOrDefault(name, 0L);
    }
}
