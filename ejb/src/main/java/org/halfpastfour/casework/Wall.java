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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The wall between the two sides. The login role has no right on the case side; the role taken here lasts for the
 * transaction at most, and row-level security shows it the clients of who asks. Who forgets to enter is refused by the
 * database. The role's name is the configuration key {@code hpf.casework.role} (environment variable {@code
 * HPF_CASEWORK_ROLE}).
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
     * Says who asks, what for and which day it is in the homes' zone, by which consents and roles are judged; then takes the casework role until {@link #leave} or the end of the transaction.
     */
    void enter(String purpose) {
        String asker = caller.id().toString();
        String today = LocalDate.now(clock).toString();
        entities.flush();
        work(connection -> {
            set(connection, "hpf.account", asker);
            set(connection, "hpf.purpose", purpose);
            set(connection, "hpf.today", today);
            take(connection, role);
        });
    }

    /** Back to the login role, with nothing left to write. */
    void leave() {
        entities.flush();
        work(connection -> {
            take(connection, null);
            set(connection, "hpf.account", "");
            set(connection, "hpf.purpose", "");
            set(connection, "hpf.today", "");
        });
    }

    /** Calls the programme side with its own rights in the same transaction; it is told nothing of the case. */
    <T> T onProgrammeSide(Supplier<T> useCase) {
        entities.flush();
        work(connection -> take(connection, null));
        T answer = useCase.get();
        entities.flush();
        work(connection -> take(connection, role));
        return answer;
    }

    void runOnProgrammeSide(Runnable useCase) {
        var unused = onProgrammeSide(() -> {
            useCase.run();
            return true;
        });
    }

    private void work(Step step) {
        entities.unwrap(Session.class).doWork(step::run);
    }

    private static void take(Connection connection, @Nullable String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE " + (role == null ? "NONE" : statement.enquoteIdentifier(role, true)));
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static String configuredRole() {
        return Optional.ofNullable(System.getProperty("hpf.casework.role"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_CASEWORK_ROLE")))
                .orElse(DEFAULT_ROLE);
    }

    private interface Step {
        void run(Connection connection) throws SQLException;
    }
}
