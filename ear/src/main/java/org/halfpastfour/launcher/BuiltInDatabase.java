package org.halfpastfour.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;

/** The PostgreSQL that comes with the product: durable, on this machine only, with generated passwords. */
final class BuiltInDatabase implements AutoCloseable {

    private static final String MAJOR_VERSION = "18";
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 2000;
    private static final String CONFIGURATION = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            port = %d
            max_connections = 100
            shared_buffers = 256MB
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            wal_compression = on
            password_encryption = 'scram-sha-256'
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%%m [%%p] %%u '
            """;

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final Secrets secrets;
    private final int port;

    private BuiltInDatabase(DataFolder folder, PostgresPrograms programs, Secrets secrets) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
        this.port = freePort();
    }

    /** Starts it, made new where it is missing, recovered where it was killed. */
    static BuiltInDatabase start(DataFolder folder) throws IOException, InterruptedException, SQLException {
        var database =
                new BuiltInDatabase(folder, PostgresPrograms.in(folder.programs()), Secrets.of(folder.secrets()));
        if (Files.exists(folder.database())) {
            database.refuseOtherMajorVersion();
            database.stopLeftover();
        } else {
            database.create();
        }
        database.startProcess();
        new DatabaseRoles(database.port, database.secrets).create();
        return database;
    }

    Database access() {
        return new Database(
                DatabaseRoles.url(port, DatabaseRoles.NAME),
                new Database.User(DatabaseRoles.OWNER, secrets.owner()),
                new Database.User(DatabaseRoles.APPLICATION, secrets.application()));
    }

    boolean isRunning() {
        return PostgresProcess.of(folder.database()).isPresent();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (isRunning() && pgCtl("stop", "--mode=fast", "--wait", "--timeout=60") != 0) {
            pgCtl("stop", "--mode=immediate", "--wait");
        }
    }

    private void create() throws IOException, InterruptedException {
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
            throw new Refusal("the database could not be made; see " + folder.log("database"));
        }
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(
                draft.resolve("postgresql.conf"), "\ninclude_if_exists 'hpf.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void startProcess() throws IOException, InterruptedException {
        Files.writeString(folder.database().resolve("hpf.conf"), CONFIGURATION.formatted(port));
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (pgCtl("start", "--wait", "--timeout=120", "--log=" + folder.log("database")) == 0) {
                return;
            }
            // Processes of a killed server let go of its shared memory a moment later
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new Refusal("the database does not start; see " + folder.log("database"));
    }

    private void refuseOtherMajorVersion() throws IOException {
        String version =
                Files.readString(folder.database().resolve("PG_VERSION")).strip();
        if (!MAJOR_VERSION.equals(version)) {
            throw new Refusal("the data folder " + folder.root() + " was made by another version (PostgreSQL " + version
                    + ", this one has " + MAJOR_VERSION + ")");
        }
    }

    private void stopLeftover() throws IOException, InterruptedException {
        if (isRunning()) {
            Say.line("Stopping the database that a killed start left behind …");
            close();
        } else {
            // Its process number may belong to another program since the machine was started again
            Files.deleteIfExists(folder.database().resolve(PostgresProcess.FILE));
        }
    }

    private int pgCtl(String action, String... arguments) throws IOException, InterruptedException {
        var command = Command.asOrdinaryUser(programs.program("pg_ctl"), action, "--pgdata=" + folder.database());
        command.addAll(List.of(arguments));
        return Command.run(command, folder.log("database-control"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
