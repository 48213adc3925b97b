package org.halfpastfour.testing;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The database of the running product, out of the server's reach until this is closed: its connections are cut, and none is let in. What dies
 * in truth is started again by the launcher so soon that no page would have time to notice.
 */
public final class AwayDatabase implements AutoCloseable {

    private final Connection owner;

    private AwayDatabase(Connection owner) {
        this.owner = owner;
    }

    public static AwayDatabase begin() throws SQLException {
        var away = new AwayDatabase(ServerUnderTest.connectAsOwner());
        away.letIn(0);
        cut(away.owner);
        return away;
    }

    /** The server's connections, as an operator would who ends their processes one by one; new ones are let in. */
    public static void cut(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE usename = 'hpf_app'")) {
            while (rows.next()) {
                ProcessHandle.of(rows.getLong(1)).ifPresent(ProcessHandle::destroy);
            }
        }
    }

    private void letIn(int connections) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("ALTER DATABASE hpf CONNECTION LIMIT " + connections);
        }
    }

    @Override
    public void close() throws SQLException {
        letIn(-1);
        owner.close();
    }
}
