package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;

@Entity
@Table(schema = "casework", name = "agreement")
@NamedQuery(
        name = Agreement.OF_CLIENT,
        query = "select a from Agreement a where a.client = :client order by a.startsOn desc")
@NamedQuery(name = Agreement.HOLDING, query = """
                select a from Agreement a where function(includes as Boolean, :clients, a.client)
                and a.startsOn <= :day and a.endsOn >= :day""")
@NamedQuery(name = Agreement.BETWEEN, query = """
                select a from Agreement a where function(includes as Boolean, :clients, a.client)
                and a.startsOn <= :last and a.endsOn >= :first order by a.startsOn, a.id""")
class Agreement {

    static final String BETWEEN = "Agreement.between";
    static final String HOLDING = "Agreement.holding";
    static final String OF_CLIENT = "Agreement.ofClient";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Agreement() {}

    Agreement(RecordAgreement command) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
    }

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    DateRange days() {
        return new DateRange(startsOn, endsOn);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
