package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A child left with a code. Whoever takes that mark back gives the code back. */
@Entity
@Table(schema = "programme", name = "collect_code_use")
@NamedQuery(
        name = "CollectCodeUse.giveBack",
        query = "update CollectCodeUse u set u.givenBackAt = :now where u.givenBackAt is null and u.session = :session"
                + " and u.pickup in (select p.id from PickupAuthority p where p.child = :child)")
class CollectCodeUse {

    @Id
    private UUID id;

    @Column(name = "pickup_id")
    private UUID pickup;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "used_by")
    private UUID usedBy;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "given_back_at")
    private @Nullable Instant givenBackAt;

    protected CollectCodeUse() {}

    CollectCodeUse(PickupId pickup, UUID session, Recorded by) {
        this.id = Ids.next();
        this.pickup = pickup.value();
        this.session = session;
        this.usedBy = by.account();
        this.usedAt = by.at();
    }
}
