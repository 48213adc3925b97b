package org.halfpastfour.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/** The PostgreSQL that comes with the product: durable, on this machine only, with generated passwords. */
final class BuiltInDatabase implements AutoCloseable {

    private static final String WRONG_PASSWORD = "28P01";
    private static final int ATTEMPTS = 24;
    private static final long PAUSE_MILLIS = 500;
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
            log_error_verbosity = terse
            log_min_error_statement = panic
            default_transaction_read_only = %s
            """;

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final Secrets secrets;
    private final int port;
    private boolean writable = true;

    private BuiltInDatabase(DataFolder folder, PostgresPrograms programs, Secrets secrets) throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
        this.port = freePort();
    }

    /** Starts it, made new where it is missing, recovered where it was killed. */
    static BuiltInDatabase start(DataFolder folder) throws IOException, InterruptedException, SQLException {
        boolean exists = Files.exists(folder.database());
        if (exists) {
            DatabaseFiles.refuseOtherMajorVersion(folder);
        }
        Secrets secrets = exists ? Secrets.kept(folder.secrets()) : Secrets.of(folder.secrets());
        var database = new BuiltInDatabase(folder, PostgresPrograms.in(folder.programs()), secrets);
        if (exists) {
            database.stopLeftover();
        } else {
            DatabaseFiles.create(folder, database.programs, secrets);
        }
        database.startProcess();
        database.createRoles();
        return database;
    }

    Database access() {
        return new Database(
                DatabaseRoles.url(port, DatabaseRoles.NAME),
                new Database.User(DatabaseRoles.OWNER, secrets.owner()),
                new Database.User(DatabaseRoles.APPLICATION, secrets.application()));
    }

    /** At the same address, after it ended by itself; it recovers what was confirmed. Refused when it does not start. */
    void startAgain() throws IOException, InterruptedException {
        if (!isRunning()) {
            Files.deleteIfExists(folder.database().resolve(PostgresProcess.FILE));
            startProcess();
        }
    }

    boolean isWritable() {
        return writable;
    }

    /** Lets everybody but its own housekeeping write, or only read, from each one's next transaction on. */
    void letWrite(boolean write) throws IOException, InterruptedException {
        configure(write);
        if (pgCtl("reload") != 0) {
            throw new IOException(
                    "the database does not read its configuration; see " + folder.log("database-control"));
        }
        writable = write;
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

    private void startProcess() throws IOException, InterruptedException {
        configure(writable);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (pgCtl("start", "--wait", "--timeout=120", "--log=" + folder.log("database")) == 0) {
                return;
            }
            // Processes of a killed server let go of its shared memory a moment later
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new StartRefused("the database does not start; see " + folder.log("database"));
    }

    /** Whole or not at all: on a disk that is full, what is written in place is emptied and stays so. */
    private void configure(boolean write) throws IOException {
        Path file = folder.database().resolve("hpf.conf");
        String wanted = CONFIGURATION.formatted(port, write ? "off" : "on");
        if (!Files.exists(file) || !Files.readString(file).equals(wanted)) {
            Path draft = file.resolveSibling("hpf.conf.new");
            Files.writeString(draft, wanted);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What was started is stopped again when it cannot be used. */
    private void createRoles() throws IOException, InterruptedException, SQLException {
        boolean created = false;
        try {
            new DatabaseRoles(port, secrets).create();
            created = true;
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StartRefused(
                        "the passwords in " + folder.secrets() + " do not open the database beside it; put the"
                                + " file of this database back from the backup",
                        e);
            }
            throw e;
        } finally {
            if (!created) {
                close();
            }
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
