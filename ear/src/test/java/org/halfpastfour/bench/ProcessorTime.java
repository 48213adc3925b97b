package org.halfpastfour.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.testing.LauncherProcess;

/**
 * How long processors have worked so far, in milliseconds: for the server, for all processes of its database, those that ended too, and for this
 * JVM, which is the clients. It holds on a machine on which others work as well. Where there is no {@code /proc}, nothing is known of server and database.
 */
record ProcessorTime(double server, double database, double clients) {

    private static final Path PROC = Path.of("/proc");
    private static final int MILLIS_A_TICK = 10;
    private static final double NANOS_A_MILLI = 1e6;

    static final ProcessorTime NONE = new ProcessorTime(0, 0, 0);

    static ProcessorTime of(LauncherProcess launcher) {
        return new ProcessorTime(
                millis(launcher.server(), List.of()),
                millis(launcher.database(), launcher.database().descendants().toList()),
                ownNanos() / NANOS_A_MILLI);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(server - before.server, database - before.database, clients - before.clients);
    }

    ProcessorTime plus(ProcessorTime more) {
        return new ProcessorTime(server + more.server, database + more.database, clients + more.clients);
    }

    ProcessorTime each(long many) {
        return new ProcessorTime(server / many, database / many, clients / many);
    }

    double product() {
        return server + database;
    }

    private static double millis(ProcessHandle first, List<ProcessHandle> descendants) {
        return stat(first)
                .map(stat -> (double) MILLIS_A_TICK
                        * ProcStat.ofTree(
                                stat,
                                descendants.stream()
                                        .flatMap(each -> stat(each).stream())
                                        .toList()))
                .orElse(Double.NaN);
    }

    /** Empty, too, for one that has ended meanwhile: its parent has counted it then. */
    private static Optional<ProcStat> stat(ProcessHandle process) {
        Path file = PROC.resolve(String.valueOf(process.pid())).resolve("stat");
        try {
            return Files.exists(file) ? Optional.of(ProcStat.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw new UncheckedIOException(e);
            }
            return Optional.empty();
        }
    }

    private static long ownNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
