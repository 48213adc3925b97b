package org.halfpastfour.testing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the running server sends to the database, as the database itself writes it down until this is closed, and only by the names of
 * columns and tables. The server's own timers send something, too, for moments: what is too much is done again.
 */
public final class StatementLog implements AutoCloseable {

    /** How many requests {@link #of} makes. */
    public static final int REQUESTS = 4;

    private static final int MOST_LOOKS = 50;
    private static final int REFUSED = 300;
    private static final Pattern SENT =
            Pattern.compile("^.* \\[\\d+] hpf_app LOG:  (?:statement|execute [^:]+): ?(.*)$");
    private static final Set<String> BEGINS = Set.of("BEGIN", "BEGIN READ ONLY");
    private static final Set<String> ENDS = Set.of("COMMIT", "ROLLBACK");

    private final Connection administrator;
    private final Path log = ServerUnderTest.data().resolve("log").resolve("database.log");

    private StatementLog(Connection administrator) {
        this.administrator = administrator;
    }

    /** Written down from now on. */
    public static StatementLog open() {
        try {
            var log = new StatementLog(ServerUnderTest.connectAsAdministrator());
            log.write("'all'");
            return log;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What one request sent.
     *
     * @param statements in order, without the ends of transactions
     * @param looks how often the server looked whether a connection is still good
     */
    public record Sent(List<String> statements, int transactions, int looks) {

        static Sent of(List<String> lines) {
            List<String> statements = new ArrayList<>();
            int transactions = 0;
            int looks = 0;
            for (String line : lines) {
                String word = line.strip().toUpperCase(Locale.ROOT);
                if (ENDS.contains(word)) {
                    transactions++;
                } else if (word.isEmpty()) {
                    looks++;
                } else if (!BEGINS.contains(word)) {
                    statements.add(line);
                }
            }
            return new Sent(List.copyOf(statements), transactions, looks);
        }

        public String counted() {
            return statements.size() + " statements, " + transactions + " transactions, " + looks + " looks";
        }

        /** Every statement in a line, for who looks why it is so many. */
        public String told() {
            var lines = new StringBuilder();
            for (int i = 0; i < statements.size(); i++) {
                lines.append("\n  ").append(i + 1).append(' ').append(statements.get(i));
            }
            return lines.toString();
        }
    }

    /** The least of three such requests, after one that is not counted. */
    public Sent of(Supplier<Rest.Answer> request) {
        return IntStream.range(0, REQUESTS)
                .mapToObj(time -> quietly(() -> mustDo(request.get())))
                .skip(1)
                .min(Comparator.comparingInt(sent -> sent.statements().size() + sent.transactions()))
                .orElseThrow();
    }

    private static void mustDo(Rest.Answer answer) {
        if (answer.status() >= REFUSED) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }

    /** Of anything that can be done again once it was undone: the first that is good, or the last of {@link #REQUESTS}. */
    public Sent until(Predicate<Sent> good, Runnable done, Runnable undone) {
        Sent sent = once(done);
        for (int again = 1; again < REQUESTS && !good.test(sent); again++) {
            undone.run();
            sent = once(done);
        }
        return sent;
    }

    /** Once the server's own timers have sent what they had to, or do not come to an end. */
    private Sent quietly(Runnable done) {
        long before = -1;
        for (int looks = 0; looks < MOST_LOOKS && before != length(); looks++) {
            before = length();
            LauncherProcess.pause();
        }
        return once(done);
    }

    private Sent once(Runnable done) {
        long from = length();
        done.run();
        return Sent.of(since(from));
    }

    private long length() {
        return log.toFile().length();
    }

    private List<String> since(long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(SENT::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String which) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_parameter_max_length = 0");
            statement.execute("ALTER SYSTEM SET log_statement = " + which);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void close() {
        try {
            write("DEFAULT");
            administrator.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
