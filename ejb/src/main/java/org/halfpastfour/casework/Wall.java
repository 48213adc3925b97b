package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.LastWrites;
import org.hibernate.Session;

/**
 * The wall between the two sides. The login role has no right on the case side; the role taken here lasts for the
 * transaction at most, and sees rows only after a pass was shown, which is signed for who asks and for this transaction.
 * Who forgets to enter is refused by the database. The role's name is the configuration key {@code hpf.casework.role}
 * (environment variable {@code HPF_CASEWORK_ROLE}).
 */
@ApplicationScoped
class Wall {

    private static final String DEFAULT_ROLE = "hpf_casework";

    private final String role = configuredRole();

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Says who asks, what for, which day it is in the homes' zone, by which consents and roles are judged, and which moment, by which it
     * is judged whether glass is still broken; then takes the casework role until {@link #leave} or the end of the transaction.
     */
    void enter(String purpose) {
        String asker = caller.id().toString();
        String today = LocalDate.now(clock).toString();
        String moment = clock.instant().toString();
        writeWhatWaits();
        var unused = at(
                connection -> pass(connection, new WallPass(asker, today, transaction(connection), purpose, moment)));
    }

    /** Back to the login role, with nothing left to write. */
    void leave() {
        entities.flush();
        var unused = at(connection -> back(connection, ""));
    }

    /**
     * Calls the programme side with its own rights in the same transaction; it is told nothing of the case, and cannot come
     * back by itself.
     */
    <T> T onProgrammeSide(Supplier<T> useCase) {
        String asker = caller.id().toString();
        entities.flush();
        WallPass left = at(connection -> back(connection, asker));
        T answer = useCase.get();
        writeWhatWaits();
        var unused = at(connection -> pass(connection, left));
        return answer;
    }

    void runOnProgrammeSide(Runnable useCase) {
        var unused = onProgrammeSide(() -> {
            useCase.run();
            return true;
        });
    }

    /** The role to be taken may not write on the programme side. */
    private void writeWhatWaits() {
        entities.flush();
        LastWrites.write(entities);
    }

    private <T> T at(Step<T> step) {
        return entities.unwrap(Session.class).doReturningWork(step::run);
    }

    private static String transaction(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_current_xact_id()::text");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private boolean pass(Connection connection, WallPass pass) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT wall.enter(?::uuid, ?::date, ?, ?, ?)::text, set_config('role', ?, true)")) {
            statement.setString(1, pass.account());
            statement.setString(2, pass.day());
            statement.setString(3, pass.purpose());
            statement.setBytes(4, pass.signature());
            statement.setString(5, pass.moment());
            statement.setString(6, role);
            return statement.execute();
        }
    }

    /** With what one entered, for who comes back. */
    private WallPass back(Connection connection, String asker) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT l.day, l.purpose, pg_current_xact_id()::text,"
                        + " set_config('role', 'none', true) FROM wall.leave() l");
                var rows = statement.executeQuery()) {
            rows.next();
            return new WallPass(
                    asker,
                    rows.getString(1),
                    rows.getString(3),
                    rows.getString(2),
                    clock.instant().toString());
        }
    }

    private static String configuredRole() {
        return Optional.ofNullable(System.getProperty("hpf.casework.role"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_CASEWORK_ROLE")))
                .orElse(DEFAULT_ROLE);
    }

    private interface Step<T> {
        T run(Connection connection) throws SQLException;
    }
}
