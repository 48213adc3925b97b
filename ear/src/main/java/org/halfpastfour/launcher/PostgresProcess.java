package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the live PostgreSQL of a data folder by the file it keeps there. */
final class PostgresProcess {

    static final String FILE = "postmaster.pid";

    private PostgresProcess() {}

    static Optional<ProcessHandle> of(Path database) {
        try (var lines = Files.lines(database.resolve(FILE))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive)
                    .filter(PostgresProcess::isPostgres);
        } catch (IOException noFile) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }
}
