package org.halfpastfour.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The files of the built-in database: made whole or not at all, and used by the version that made them. */
final class DatabaseFiles {

    private static final String MAJOR_VERSION = "18";

    private DatabaseFiles() {}

    static void create(DataFolder folder, PostgresPrograms programs, Secrets secrets)
            throws IOException, InterruptedException {
        Path draft = folder.root().resolve("database.new");
        PostgresPrograms.delete(draft);
        Path password = folder.root().resolve("password.new");
        Secrets.writePrivately(password, secrets.administrator());
        int exit = Command.run(
                Command.asOrdinaryUser(
                        programs.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + DatabaseRoles.ADMINISTRATOR,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--data-checksums"),
                folder.log("database"));
        Files.delete(password);
        if (exit != 0) {
            throw new StartRefused("the database could not be made; see " + folder.log("database"));
        }
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude_if_exists 'hpf.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    static void refuseOtherMajorVersion(DataFolder folder) throws IOException {
        String version =
                Files.readString(folder.database().resolve("PG_VERSION")).strip();
        if (!MAJOR_VERSION.equals(version)) {
            throw new StartRefused("the data folder " + folder.root() + " was made by another version (PostgreSQL "
                    + version + ", this one has " + MAJOR_VERSION + ")");
        }
    }
}
