package org.halfpastfour.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction writes down and does not read again: who did what, what is to be told, an answer that is kept. Whichever feature it is of,
 * all of it goes to the database as one statement, the last of the transaction, and stands and falls with that.
 */
public final class LastWrites {

    private static final Map<Session, LastWrites> OF_TRANSACTION = Collections.synchronizedMap(new WeakHashMap<>());
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final SortedMap<LastWrite, List<Map<String, String>>> lines = new TreeMap<>();

    private LastWrites() {}

    /**
     * Adds a line.
     *
     * @param line by the name of its column, as text that the database reads; what is null is left out
     * @throws TransactionRequiredException where nothing would ever be written
     */
    public static void add(EntityManager entities, LastWrite into, Map<String, ? extends @Nullable Object> line) {
        SessionImplementor session = entities.unwrap(SessionImplementor.class);
        if (!session.isTransactionInProgress()) {
            throw new TransactionRequiredException("What is written last is part of a transaction");
        }
        Map<String, String> said = new HashMap<>();
        line.forEach((column, value) -> {
            if (value != null) {
                said.put(column, value.toString());
            }
        });
        OF_TRANSACTION
                .computeIfAbsent(session, LastWrites::begin)
                .lines
                .computeIfAbsent(into, what -> new ArrayList<>())
                .add(said);
    }

    /** Writes at once what waits, before the transaction gives up the right to. */
    public static void write(EntityManager entities) {
        write(entities.unwrap(SessionImplementor.class));
    }

    private static LastWrites begin(Session session) {
        ((SessionImplementor) session).getActionQueue().registerProcess(LastWrites::write);
        return new LastWrites();
    }

    private static void write(SessionImplementor session) {
        Optional.ofNullable(OF_TRANSACTION.remove(session)).ifPresent(last -> session.doWork(last::send));
    }

    private void send(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(statement())) {
            int at = 1;
            for (List<Map<String, String>> each : lines.values()) {
                statement.setString(at++, text(each));
            }
            statement.execute();
        }
    }

    private String statement() {
        return lines.keySet().stream()
                .map(write -> write.name() + " AS (" + write.statement() + ")")
                .collect(Collectors.joining(", ", "WITH ", " SELECT"));
    }

    private static String text(List<Map<String, String>> lines) {
        try {
            return JSON.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
