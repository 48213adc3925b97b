package org.halfpastfour.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.testing.LauncherProcess;

/** The least that a durable booking needs: take a place if there is one, write who took it, commit. */
final class MinimalBookings implements AutoCloseable {

    private final List<Client> clients;

    private MinimalBookings(List<Client> clients) {
        this.clients = clients;
    }

    private record Client(Connection connection, PreparedStatement take, PreparedStatement write) {}

    static MinimalBookings make(LauncherProcess launcher, int clients, int sessions) throws SQLException {
        try (Connection owner = launcher.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    CREATE SCHEMA bench;
                    CREATE TABLE bench.session (id integer PRIMARY KEY, places integer NOT NULL, taken integer NOT NULL,
                                                CHECK (taken BETWEEN 0 AND places));
                    CREATE TABLE bench.booking (id uuid PRIMARY KEY, session_id integer NOT NULL REFERENCES bench.session,
                                                participant_id uuid NOT NULL, UNIQUE (session_id, participant_id));
                    INSERT INTO bench.session SELECT n, 100000000, 0 FROM generate_series(0, %d) n""".formatted(sessions));
        }
        var made = new ArrayList<Client>();
        for (int client = 0; client < clients; client++) {
            Connection connection = launcher.connectAsOwner();
            connection.setAutoCommit(false);
            made.add(new Client(
                    connection,
                    connection.prepareStatement(
                            "UPDATE bench.session SET taken = taken + 1 WHERE id = ? AND taken < places"),
                    connection.prepareStatement(
                            "INSERT INTO bench.booking (id, session_id, participant_id) VALUES (uuidv7(), ?, ?)")));
        }
        return new MinimalBookings(List.copyOf(made));
    }

    void book(int number, int session) {
        Client client = clients.get(number);
        try {
            client.take.setInt(1, session);
            if (client.take.executeUpdate() != 1) {
                throw new IllegalStateException("no place left");
            }
            client.write.setInt(1, session);
            client.write.setObject(2, UUID.randomUUID());
            client.write.executeUpdate();
            client.connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (Client client : clients) {
            try {
                client.connection.close();
            } catch (SQLException alreadyGone) {
                continue;
            }
        }
    }
}
