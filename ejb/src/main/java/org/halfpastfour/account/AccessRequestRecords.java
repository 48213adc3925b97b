package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Who asked for a card, as the database keeps it. */
@ApplicationScoped
class AccessRequestRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    AccessRequestRecords() {}

    AccessRequestRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Asked again it is the same request, for whom it is now. */
    void ask(@Nullable AccountId account, @Nullable UUID home) {
        entities.createNamedQuery(AccessRequest.ASK)
                .setParameter("id", Ids.next())
                .setParameter("account", account == null ? null : account.toString())
                .setParameter("home", home == null ? null : home.toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    List<AskedAccess> ofHome(UUID home) {
        return read(entities.createNamedQuery(AccessRequest.OF_HOME, AskedLine.class)
                .setParameter("home", home));
    }

    List<AskedAccess> ofCityOffice() {
        return read(entities.createNamedQuery(AccessRequest.OF_CITY_OFFICE, AskedLine.class));
    }

    List<AskedAccess> ofCaseSide() {
        return read(entities.createNamedQuery(AccessRequest.OF_CASE_SIDE, AskedLine.class));
    }

    void settle(AccountId account, AccountId by) {
        entities.createNamedQuery(AccessRequest.SETTLE)
                .setParameter("account", account.value())
                .setParameter("by", by.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private List<AskedAccess> read(TypedQuery<AskedLine> query) {
        return query.setParameter("since", clock.instant().minus(AccessRequest.KEPT))
                .getResultStream()
                .map(AskedLine::asked)
                .toList();
    }
}
