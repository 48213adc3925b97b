package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the server's process in the data folder, so that the next start finds one that was left behind. */
final class ServerProcess {

    private static final long SECONDS_TO_STOP = 40;

    private ServerProcess() {}

    static void remember(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + born(process));
    }

    /** Stops the server of an earlier start of the same folder, if it still runs. */
    static void stopLeftover(Path file) throws IOException, InterruptedException {
        Optional<ProcessHandle> leftover = find(file);
        if (leftover.isPresent()) {
            Say.line("Stopping the server that a killed start left behind …");
            stop(leftover.get());
        }
        Files.deleteIfExists(file);
    }

    static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ProcessHandle> find(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String remembered = Files.readString(file).strip();
        String number = remembered.split(" ", 2)[0];
        if (!number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(number))
                .filter(ProcessHandle::isAlive)
                .filter(process -> remembered.equals(process.pid() + " " + born(process)));
    }

    private static String born(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("");
    }
}
