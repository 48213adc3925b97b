package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "client_household")
@NamedQuery(name = ClientHousehold.LIVE, query = """
                select h from ClientHousehold h where function(includes as Boolean, :clients, h.client)
                and h.from <= :day and (h.to is null or h.to >= :day) order by h.from""")
@NamedNativeQuery(
        name = ClientHousehold.OF_CODE,
        query = "SELECT casework.household_of_code(:code)",
        resultClass = UUID.class)
@NamedNativeQuery(
        name = ClientHousehold.KIN,
        query = "SELECT k FROM casework.kin_of_case(:client, :caseworkers) k",
        resultClass = UUID.class)
class ClientHousehold {

    static final String KIN = "ClientHousehold.kin";
    static final String OF_CODE = "ClientHousehold.ofCode";
    static final String LIVE = "ClientHousehold.live";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    protected ClientHousehold() {}

    ClientHousehold(ClientId client, UUID household, LocalDate from) {
        this.id = Ids.next();
        this.client = client.value();
        this.household = household;
        this.from = from;
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    UUID household() {
        return household;
    }
}
