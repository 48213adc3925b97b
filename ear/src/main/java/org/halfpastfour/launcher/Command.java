package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end. */
final class Command {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Command() {}

    /** PostgreSQL refuses to run as root; in a user name space of its own it is not root. */
    static List<String> asOrdinaryUser(Path program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The exit code; what the program says goes to the end of the log. */
    static int run(List<String> command, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new StartRefused(command.getFirst() + " did not come to an end; see " + log);
        }
        return process.exitValue();
    }
}
