package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** With it, and once, a permission for one day holds. It is known to who gave it and to who got it; staff type what they are shown. */
@Entity
@Table(schema = "programme", name = "collect_code")
@NamedQuery(
        name = "CollectCode.shown",
        query =
                "select p from PickupAuthority p join CollectCode c on c.pickup = p.id where c.code = :code order by p.id")
@NamedQuery(name = "CollectCode.givenBy", query = """
                select new org.halfpastfour.family.GivenCode(p, c, f.pickup, u.pickup) from PickupAuthority p
                join CollectCode c on c.pickup = p.id
                left join PickupPhoto f on f.pickup = p.id
                left join CollectCodeUse u on u.pickup = p.id and u.givenBackAt is null
                where p.recordedBy = :account and p.withdrawnAt is null and p.to >= :day order by p.from, p.id
                """)
class CollectCode {

    @Id
    @Column(name = "pickup_id")
    private UUID pickup;

    private String code;

    @Column(name = "phone_end")
    private String phoneEnd;

    protected CollectCode() {}

    CollectCode(PickupId pickup, ShortCode code, String phoneEnd) {
        this.pickup = pickup.value();
        this.code = code.printed();
        this.phoneEnd = phoneEnd;
    }

    String code() {
        return code;
    }

    /** The last digits of the phone of who comes, or nothing. */
    String phoneEnd() {
        return phoneEnd;
    }
}
