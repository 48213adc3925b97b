package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.hibernate.annotations.Immutable;

/** A caseworker of one's districts, by name. */
@Entity
@Immutable
@Table(schema = "casework", name = "colleague")
@NamedQuery(
        name = Colleague.OF_DISTRICT,
        query = "select c from Colleague c where c.id.district = :district order by c.name, c.id.account")
class Colleague {

    static final String OF_DISTRICT = "Colleague.ofDistrict";

    @EmbeddedId
    private Key id;

    private String name;

    protected Colleague() {}

    UUID account() {
        return id.account();
    }

    CaseworkerView view() {
        return new CaseworkerView(AccountId.of(account()), name, id.district());
    }

    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "district_code") String district) implements Serializable {}
}
