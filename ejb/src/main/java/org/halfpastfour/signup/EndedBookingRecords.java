package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/** Ends what a session that is called off had, and finds bookings that ended by the home's doing, unless something came after them for the same person in the same session. */
@ApplicationScoped
class EndedBookingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    BookingRecords bookings;

    @Inject
    OpenAtHomeRecords open;

    @Inject
    Clock clock;

    List<Booking> in(SessionId session) {
        return read(
                entities.createNamedQuery(Booking.ENDED_BY_HOME, UUID.class).setParameter("session", session.value()));
    }

    /** In the sessions of a home that are not over, so far as the family was not reached. */
    List<Booking> untoldAt(HomeId home) {
        return open.at(home).map(OpenAtHome::untold).map(bookings::of).orElseGet(() -> readUntold(home));
    }

    /** When a message about each of these reached the family; none of the others. */
    Map<BookingId, Instant> messagedIn(SessionId session) {
        Map<BookingId, Instant> messaged = new HashMap<>();
        entities.createNamedQuery(Booking.MESSAGED_IN, Object[].class)
                .setParameter("session", session.value())
                .getResultList()
                .forEach(row -> {
                    if (row[1] != null) {
                        messaged.put(new BookingId((UUID) row[0]), (Instant) row[1]);
                    }
                });
        return messaged;
    }

    private List<Booking> readUntold(HomeId home) {
        return read(entities.createNamedQuery(Booking.UNTOLD_AT, UUID.class)
                .setParameter("home", home.value())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant()));
    }

    /** Those of whom a session that was called off was taken. */
    List<UUID> peopleOf(SessionId session) {
        return entities.createNamedQuery(Booking.CALLED_OFF, LiveEntry.class)
                .setParameter("session", session.value())
                .getResultStream()
                .map(LiveEntry::participant)
                .distinct()
                .sorted()
                .toList();
    }

    /** Ends all of a session in one step; answers what was live. */
    List<LiveEntry> endAll(SessionId session, EndingReason why, @Nullable AccountId by) {
        List<LiveEntry> live = entities.createNamedQuery(Booking.ENTRIES_IN, LiveEntry.class)
                .setParameter("session", session.value())
                .getResultList();
        entities.createNamedQuery(Booking.END_ALL)
                .setParameter("session", session.value())
                .setParameter("now", clock.instant())
                .setParameter("by", by == null ? null : by.value())
                .setParameter("why", why)
                .executeUpdate();
        return live;
    }

    private List<Booking> read(TypedQuery<UUID> found) {
        return bookings.of(found.getResultStream().map(BookingId::new).toList());
    }
}
