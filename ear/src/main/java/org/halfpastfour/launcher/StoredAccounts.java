package org.halfpastfour.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** What the launcher needs to know of accounts before anybody can sign in. */
final class StoredAccounts {

    private final Database database;

    StoredAccounts(Database database) {
        this.database = database;
    }

    /** On which side of the wall the first account stands. */
    enum Side {
        PROGRAMME,
        CASE
    }

    /** Which kinds of accounts there are. */
    record Kinds(boolean demo, boolean real) {

        static final Kinds NONE = new Kinds(false, false);
    }

    /** Also of a database that was never migrated. */
    Kinds kinds() throws SQLException {
        return exists("SELECT 1 WHERE to_regclass('account.account') IS NOT NULL")
                ? new Kinds(
                        exists("SELECT 1 FROM account.account WHERE demo LIMIT 1"),
                        exists("SELECT 1 FROM account.account WHERE NOT demo LIMIT 1"))
                : Kinds.NONE;
    }

    boolean isWithoutCityOffice() throws SQLException {
        return !exists("SELECT 1 FROM account.account_grant WHERE role = 'CITY_ADMIN' LIMIT 1");
    }

    /** Also when those who were have been disabled, or their grants have ended: somebody must confirm who comes next. */
    boolean isWithoutSupervisor() throws SQLException {
        return !exists("SELECT 1 FROM account.account_grant g JOIN account.account a ON a.id = g.account_id"
                + " WHERE g.role = 'CASE_SUPERVISOR' AND a.state = 'ACTIVE'"
                + " AND (g.valid_to IS NULL OR g.valid_to >= current_date) LIMIT 1");
    }

    /** A new one-time token for making a first account; earlier unused ones of its side stop working. Only its hash is kept. */
    String newFirstAccountToken(Side side) throws SQLException {
        String token = Secrets.word();
        try (Connection connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            try (var delete = connection.prepareStatement(
                            "DELETE FROM account.first_account_token WHERE used_at IS NULL AND side = ?");
                    var insert = connection.prepareStatement(
                            "INSERT INTO account.first_account_token (token_hash, created_at, side) VALUES (?, now(), ?)")) {
                delete.setString(1, side.name());
                delete.executeUpdate();
                insert.setString(1, hash(token));
                insert.setString(2, side.name());
                insert.executeUpdate();
            }
            connection.commit();
        }
        return token;
    }

    /** SHA-256 of the token's UTF-8 bytes in lower-case hexadecimal digits. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean exists(String query) throws SQLException {
        try (Connection connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
