package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** Where a client lives, as somebody wrote it; the latest holds. */
@Entity
@Immutable
@Table(schema = "casework", name = "client_address")
@NamedQuery(name = ClientAddress.OF_CLIENTS, query = """
                select a from ClientAddress a where function(includes as Boolean, :clients, a.client)
                order by a.writtenAt, a.id""")
class ClientAddress {

    static final String OF_CLIENTS = "ClientAddress.ofClients";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    private String street;

    private String door;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ClientAddress() {}

    ClientAddress(ClientId client, LivesAt place, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = client.value();
        this.street = place.street();
        this.door = place.door();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    UUID client() {
        return client;
    }

    LivesAt place() {
        return new LivesAt(street, door);
    }
}
