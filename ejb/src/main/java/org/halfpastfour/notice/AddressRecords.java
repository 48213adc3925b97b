package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where people are reached, and by which way not any more. */
@ApplicationScoped
class AddressRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** A line for each address, and one for who has none. */
    List<KnownAddress> ofPersons(Collection<UUID> persons) {
        return of(StoredAddress.OF_PERSONS, persons);
    }

    List<KnownAddress> ofStaff(Collection<UUID> members) {
        return of(StoredAddress.OF_STAFF, members);
    }

    private List<KnownAddress> of(String query, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery(query, KnownAddress.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    /** What this adult gave. */
    List<StoredAddress> given(UUID person) {
        return entities.createNamedQuery(StoredAddress.OF_PERSON, StoredAddress.class)
                .setParameter("person", person)
                .getResultList();
    }

    void add(StoredAddress address) {
        entities.persist(address);
    }

    void remove(StoredAddress address) {
        entities.remove(address);
    }

    List<ChannelOff> off(Collection<String> addresses) {
        return entities.createNamedQuery(ChannelOff.OF, ChannelOff.class)
                .setParameter("addresses", addresses.toArray(String[]::new))
                .getResultList();
    }

    /** The first reason stays. */
    void switchOff(ChannelKind channel, String address, OffReason why, Instant now) {
        entities.createNamedQuery(ChannelOff.SWITCH)
                .setParameter("channel", channel.name())
                .setParameter("address", address)
                .setParameter("why", why.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    void switchOn(ChannelOff off) {
        entities.remove(off);
    }
}
