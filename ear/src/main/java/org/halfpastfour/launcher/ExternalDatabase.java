package org.halfpastfour.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.schema.HiddenStatistics;

/** A PostgreSQL server that the operator runs, named by environment variables. */
final class ExternalDatabase {

    private static final int OLDEST = 18;
    private static final int SECONDS_TO_ANSWER = 10;

    private ExternalDatabase() {}

    /** Empty when HPF_DB_URL is not set. */
    static Optional<Database> from(Map<String, String> environment) {
        String url = environment.getOrDefault("HPF_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                new Database.User(
                        environment.getOrDefault("HPF_DB_OWNER_USER", "hpf_owner"),
                        required(environment, "HPF_DB_OWNER_PASSWORD")),
                new Database.User(
                        environment.getOrDefault("HPF_DB_APP_USER", "hpf_app"),
                        required(environment, "HPF_DB_APP_PASSWORD"))));
    }

    /** Refuses a server that does not answer, is too old, or lets either user in no further. */
    static void check(Database database) {
        DriverManager.setLoginTimeout(SECONDS_TO_ANSWER);
        try (Connection owner = database.connectAsOwner();
                Connection application = database.connectAsApplication()) {
            int version = owner.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST || application.isReadOnly()) {
                throw new StartRefused("the database at " + database.url() + " is PostgreSQL " + version + "; " + OLDEST
                        + " or newer is needed");
            }
            if (!HiddenStatistics.areHidden(application)) {
                Say.line(
                        "The database tells " + database.application().name() + " its statistics; README, \"An external"
                                + " PostgreSQL\", says how its administrator hides them.");
            }
        } catch (SQLException e) {
            throw new StartRefused("the database at " + database.url() + " cannot be reached: " + firstLine(e), e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new StartRefused("HPF_DB_URL is set, but " + name + " is not");
        }
        return value;
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
