package org.halfpastfour.house;

import java.sql.Connection;
import java.sql.SQLException;
import org.halfpastfour.testing.ServerUnderTest;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A caseworker of one district, granted by the owner of the schemas: of everybody else it takes two. */
public final class SomeCaseworker implements BeforeAllCallback {

    static final String LOGIN_NAME = "some-caseworker";
    static final String DISTRICT = "500103";

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        if (System.getProperty("jboss.home.dir") == null) {
            grant();
        }
    }

    private static void grant() throws SQLException {
        try (Connection owner = ServerUnderTest.connectAsOwner();
                var insert = owner.prepareStatement("""
                        WITH account AS (
                            INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                            VALUES (uuidv7(), ?, 'Somebody', '-', 'ACTIVE', now()) RETURNING id)
                        INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)
                        SELECT uuidv7(), id, 'CASEWORKER', ?, current_date - 1 FROM account""")) {
            insert.setString(1, LOGIN_NAME);
            insert.setString(2, DISTRICT);
            insert.executeUpdate();
        }
    }
}
