package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.LastWrite;
import org.halfpastfour.shared.SqlWrites;
import org.jspecify.annotations.Nullable;

/** What was answered to a request that carried a key. */
@Entity
@Table(schema = "account", name = "idempotency")
@NamedNativeQuery(
        name = StoredAnswer.CLAIM,
        hints = @QueryHint(name = SqlWrites.INTO, value = "account.idempotency"),
        query = """
                INSERT INTO account.idempotency (account_id, key, fingerprint, at, rights)
                VALUES (:account, :key, :fingerprint, :at, account.rights_of(:account, :day))
                ON CONFLICT (account_id, key) DO NOTHING""")
@NamedNativeQuery(name = StoredAnswer.MAY_SEE, query = """
                SELECT rights <@ account.rights_of(account_id, :day) FROM account.idempotency
                WHERE account_id = :account AND key = :key""", resultClass = Boolean.class)
@NamedQuery(name = StoredAnswer.FORGET, query = "delete from StoredAnswer s where s.at < :before")
class StoredAnswer {

    static final String CLAIM = "StoredAnswer.claim";
    /** Whether the account still has every right that it had when it asked first. */
    static final String MAY_SEE = "StoredAnswer.maySee";

    static final LastWrite KEEP = new LastWrite("answers", """
            UPDATE account.idempotency AS stored SET answer = line.answer
            FROM json_to_recordset(cast(? AS json)) AS line(account uuid, key text, answer text)
            WHERE stored.account_id = line.account AND stored.key = line.key""");

    static final String FORGET = "StoredAnswer.forget";

    @EmbeddedId
    private Id id;

    private String fingerprint;

    private @Nullable String answer;

    private Instant at;

    protected StoredAnswer() {}

    String fingerprint() {
        return fingerprint;
    }

    String answer() {
        return answer == null ? "null" : answer;
    }

    @Embeddable
    record Id(@Column(name = "account_id") UUID account, String key) implements Serializable {}
}
