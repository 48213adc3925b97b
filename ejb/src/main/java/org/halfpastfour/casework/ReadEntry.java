package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who read which record of a case, when and what for; the database takes who and what for from the transaction. */
@Entity
@Immutable
@Table(schema = "casework", name = "read_log")
@NamedNativeQuery(name = ReadEntry.WRITE, query = """
                INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, record_id, purpose)
                SELECT uuidv7(), :at, casework.asker(), client, :kind, cast(:record AS uuid), casework.purpose()
                FROM unnest(cast(:clients AS uuid[])) AS client""")
@NamedNativeQuery(name = ReadEntry.WRITE_REFUSED, query = """
                INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, record_id, purpose, refused)
                VALUES (uuidv7(), :at, casework.asker(), cast(:client AS uuid), :kind, cast(:record AS uuid),
                        casework.purpose(), true)""")
class ReadEntry {

    static final String WRITE = "ReadEntry.write";
    static final String WRITE_REFUSED = "ReadEntry.writeRefused";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "client_id")
    private @Nullable UUID client;

    @Column(name = "record_kind")
    private String kind;

    @Column(name = "record_id")
    private @Nullable UUID record;

    private String purpose;

    private boolean refused;

    protected ReadEntry() {}
}
