package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Freed places, held for one party until a moment. */
@Entity
@Table(schema = "programme", name = "offer")
@NamedQuery(
        name = Offer.ENTRY_OF,
        query = "select new org.halfpastfour.signup.OfferEntry(o.session, p.id, p.household)"
                + " from Offer o join o.party p where o.id = :offer")
@NamedQuery(
        name = Offer.WITH_PARTY,
        query = "select o from Offer o join fetch o.party p join fetch p.bookings where o.id = :offer")
@NamedQuery(
        name = Offer.OPEN_OF_PARTIES,
        query = "select o from Offer o join fetch o.party where function(includes as Boolean, :parties, o.party.id)"
                + " and o.state = org.halfpastfour.signup.OfferState.OPEN")
@NamedQuery(
        name = Offer.OPEN_OF_HOUSEHOLD,
        query =
                "select o from Offer o join fetch o.party p join fetch p.bookings where p.household = :household"
                        + " and o.state = org.halfpastfour.signup.OfferState.OPEN and o.expiresAt > :now order by o.expiresAt, o.id")
@NamedQuery(
        name = Offer.TAKEN_FOR,
        query = "select p.takeFor from Offer o join o.party p where o.id = :offer and p.takeUntil > :now")
@NamedQuery(
        name = Offer.TO_TAKE,
        query = "select o.id from Offer o join o.party p where o.state = org.halfpastfour.signup.OfferState.OPEN"
                + " and p.state = org.halfpastfour.signup.PartyState.OFFERED and o.expiresAt > :now and p.takeUntil > :now"
                + " order by o.id")
@NamedQuery(
        name = Offer.OVERDUE_IN,
        query = "select o from Offer o join fetch o.party where o.session = :session"
                + " and o.state = org.halfpastfour.signup.OfferState.OPEN and o.expiresAt <= :now order by o.id")
@NamedQuery(
        name = Offer.OVERDUE_AMONG,
        query = "select distinct o.session from Offer o where function(includes as Boolean, :sessions, o.session)"
                + " and o.state = org.halfpastfour.signup.OfferState.OPEN and o.expiresAt <= :now")
@NamedQuery(
        name = Offer.DUE_SESSIONS,
        query = "select o.session from Offer o"
                + " where o.state = org.halfpastfour.signup.OfferState.OPEN and o.expiresAt <= :now"
                + " union select p.session from Booking b join b.party p"
                + " where p.state = org.halfpastfour.signup.PartyState.WAITING"
                + " and b.state = org.halfpastfour.signup.BookingState.WAITING and b.start <= :now")
@NamedQuery(
        name = Offer.EXPIRE_BY,
        query = "update Offer o set o.expiresAt = :start where o.session = :session"
                + " and o.state = org.halfpastfour.signup.OfferState.OPEN and o.expiresAt > :start")
@NamedQuery(
        name = Offer.SHOW,
        query = "update Offer o set o.seenAt = :now where function(includes as Boolean, :offers, o.id)"
                + " and o.seenAt is null")
@NamedQuery(
        name = Offer.WITHDRAW_ALL,
        query = "update Offer o set o.state = org.halfpastfour.signup.OfferState.WITHDRAWN, o.answeredAt = :now"
                + " where o.session = :session and o.state = org.halfpastfour.signup.OfferState.OPEN")
class Offer {

    static final String ENTRY_OF = "Offer.entryOf";
    static final String WITH_PARTY = "Offer.withParty";
    static final String OPEN_OF_PARTIES = "Offer.openOfParties";
    static final String OPEN_OF_HOUSEHOLD = "Offer.openOfHousehold";
    static final String TAKEN_FOR = "Offer.takenFor";
    static final String TO_TAKE = "Offer.toTake";
    static final String OVERDUE_IN = "Offer.overdueIn";
    static final String OVERDUE_AMONG = "Offer.overdueAmong";
    static final String DUE_SESSIONS = "Offer.dueSessions";
    static final String EXPIRE_BY = "Offer.expireBy";
    static final String SHOW = "Offer.show";
    static final String WITHDRAW_ALL = "Offer.withdrawAll";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "party_id")
    private Party party;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** When the family was first shown it, on a page or over REST. */
    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected Offer() {}

    Offer(Party party, Instant now, Instant expires) {
        this.id = Ids.next();
        this.party = party;
        this.session = party.session().value();
        this.madeAt = now;
        this.expiresAt = expires;
        this.state = OfferState.OPEN;
    }

    /** The party takes the places, and may give them back freely until a moment. Refused once the offer is over. */
    void accept(Instant now, Instant freeUntil) {
        mustBeOpen(now);
        close(OfferState.ACCEPTED, now);
        party.accept(freeUntil);
    }

    void decline(Instant now) {
        mustBeOpen(now);
        close(OfferState.DECLINED, now);
    }

    void expire(Instant now) {
        close(OfferState.EXPIRED, now);
    }

    /** Its party came to an end otherwise. */
    void withdraw(Instant now) {
        close(OfferState.WITHDRAWN, now);
    }

    void show(Instant now) {
        seenAt = now;
    }

    boolean wasSeen() {
        return seenAt != null;
    }

    boolean isOverdue(Instant now) {
        return state == OfferState.OPEN && !now.isBefore(expiresAt);
    }

    boolean is(OfferState other) {
        return state == other;
    }

    OfferId id() {
        return new OfferId(id);
    }

    Party party() {
        return party;
    }

    SessionId session() {
        return new SessionId(session);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private void mustBeOpen(Instant now) {
        if (state != OfferState.OPEN || isOverdue(now)) {
            throw SignUpError.OFFER_EXPIRED.told();
        }
    }

    private void close(OfferState as, Instant now) {
        state = as;
        answeredAt = now;
    }
}
