package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * Vouches for what opens or shuts an account of the case side, just before it is written: the database takes it from no
 * statement that the server has not signed for, in this transaction and to the letter. Other accounts need nobody's word.
 */
@ApplicationScoped
class FrontDoor {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    FrontDoor() {}

    FrontDoor(EntityManager entities) {
        this.entities = entities;
    }

    void mayHavePassword(Account account, String hash) {
        vouch(account, "password", hash);
    }

    void mayHaveCard(Account account, AccessCard card) {
        vouch(account, "card", card.fingerprint() + " " + card.madeBy());
    }

    void mayBeDisabled(Account account) {
        vouch(account, "disable", "");
    }

    void mayLose(AccountGrant grant) {
        if (grant.side() == RoleSide.CASE) {
            vouch(grant.account(), "revoke", grant.id().toString());
        }
    }

    private void vouch(Account account, String what, String content) {
        if (account.isOfCaseSide()) {
            entities.unwrap(Session.class)
                    .doWork(connection -> vouch(connection, account.id().toString(), what, content));
        }
    }

    private static void vouch(Connection connection, String account, String what, String content) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT wall.vouch(?::uuid, ?, ?, ?)::text")) {
            statement.setString(1, account);
            statement.setString(2, what);
            statement.setString(3, content);
            statement.setBytes(4, WallSignature.of("vouched", what, account, transaction(connection), content));
            statement.execute();
        }
    }

    private static String transaction(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_current_xact_id()::text");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
