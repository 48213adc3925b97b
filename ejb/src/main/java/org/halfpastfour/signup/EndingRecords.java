package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Reads bookings that are about to end, and writes how they did. */
@ApplicationScoped
class EndingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** What a booking is, with its session locked until the transaction ends. */
    Optional<HeldEntry> held(BookingId id) {
        return entities.createNamedQuery(Booking.HELD, HeldEntry.class)
                .setParameter("booking", id.value())
                .getResultStream()
                .findFirst();
    }

    /** With its party, and when its participant came; for who has locked the session. */
    LockedBooking lockedWithArrival(BookingId id) {
        Object[] read = entities.createNamedQuery(Booking.WITH_PARTY_AND_ARRIVAL, Object[].class)
                .setParameter("booking", id.value())
                .getResultList()
                .getFirst();
        return new LockedBooking((Booking) read[0], (Instant) read[1]);
    }

    /** One that has just ended, and its party: at once, and nothing is left to write. Neither is changed again as it was read. */
    void write(Booking booking) {
        Party party = booking.party();
        Ended ended = booking.whatEnded();
        entities.createNamedQuery(Booking.WRITE_END)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("party", party.id().value())
                .setParameter("size", party.size())
                .setParameter("ended", party.live().isEmpty())
                .setParameter("booking", booking.id().value())
                .setParameter("state", booking.state().name())
                .setParameter("at", ended.at())
                .setParameter("by", ended.by())
                .setParameter("why", ended.why().name())
                .setParameter("words", ended.words())
                .setParameter("from", ended.from().name())
                .setParameter("givenOn", ended.wasGivenOn())
                .executeUpdate();
        entities.detach(party);
    }
}
