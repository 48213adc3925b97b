package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Those of a household who asked for places in a session together, and get them together or wait together. It changes
 * only while its session's row is locked.
 */
@Entity
@Table(schema = "programme", name = "party")
@NamedQuery(
        name = Party.FIRST_FITTING,
        query =
                "select p from Party p where p.session = :session and p.size <= :free and not function(includes as Boolean, :passed, p.id)"
                        + " and p.state = org.halfpastfour.signup.PartyState.WAITING order by p.bucket, p.askedOrder")
@NamedQuery(
        name = Party.WAITING_IN,
        query = "select p from Party p where p.session = :session"
                + " and p.state = org.halfpastfour.signup.PartyState.WAITING")
@NamedQuery(
        name = Party.AHEAD,
        query = "select p.id, " + Party.PLACE + " from Party p where function(includes as Boolean, :parties, p.id)")
@NamedQuery(
        name = Party.AHEAD_OF_BOOKINGS,
        query = "select b.id, " + Party.PLACE
                + " from Booking b join b.party p where function(includes as Boolean, :bookings, b.id)")
@NamedQuery(
        name = Party.QUEUES,
        query =
                "select p.session, count(p) from Party p where function(includes as Boolean, :sessions, p.session) and p.bucket <= :bucket"
                        + " and p.state = org.halfpastfour.signup.PartyState.WAITING group by p.session")
@NamedNativeQuery(name = Party.SAME_TURN, query = "update programme.party set asked_order = :order where id = :party")
@NamedQuery(
        name = Party.END_ALL,
        query = "update Party p set p.state = org.halfpastfour.signup.PartyState.ENDED where p.session = :session")
class Party {

    static final String FIRST_FITTING = "Party.firstFitting";
    static final String WAITING_IN = "Party.waitingIn";
    static final String AHEAD = "Party.ahead";
    static final String AHEAD_OF_BOOKINGS = "Party.aheadOfBookings";
    static final String QUEUES = "Party.queues";
    static final String SAME_TURN = "Party.sameTurn";
    static final String END_ALL = "Party.endAll";

    /** The {@link WaitingOrder} in the database's words. */
    static final String PLACE = "(select count(q) + 1 from Party q where q.session = p.session"
            + " and q.state = org.halfpastfour.signup.PartyState.WAITING"
            + " and (q.bucket < p.bucket or q.bucket = p.bucket and q.askedOrder < p.askedOrder))";

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "household_id")
    private UUID household;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int size;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int bucket;

    /** Given by the database while the session's row is locked, so that it is the order of asking. */
    @Column(name = "asked_order", insertable = false, updatable = false)
    private long askedOrder;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Enumerated(EnumType.STRING)
    private PartyState state;

    @OneToMany(mappedBy = "party")
    private List<Booking> bookings = new ArrayList<>();

    @Version
    private int version;

    protected Party() {}

    Party(SessionId session, Family family, int size, boolean confirmed, Instant now) {
        this.id = Ids.next();
        this.session = session.value();
        this.household = family.household().value();
        this.size = size;
        this.bucket = family.bucket();
        this.askedAt = now;
        this.askedBy = family.askedBy().value();
        this.state = confirmed ? PartyState.CONFIRMED : PartyState.WAITING;
    }

    /** All of it goes on for another household, with what it has. */
    void goTo(HouseholdId to) {
        household = to.value();
        live().forEach(booking -> booking.goTo(this));
    }

    /** One of it goes on for another household. What was offered was offered to all of them together: that one waits again, at the same turn. */
    Party part(Booking booking, HouseholdId to) {
        Party own = new Party();
        own.id = Ids.next();
        own.session = session;
        own.household = to.value();
        own.size = 1;
        own.bucket = bucket;
        own.askedAt = askedAt;
        own.askedBy = askedBy;
        own.state = state == PartyState.OFFERED ? PartyState.WAITING : state;
        bookings.remove(booking);
        size = live().size();
        own.add(booking);
        booking.goTo(own);
        return own;
    }

    void add(Booking booking) {
        bookings.add(booking);
    }

    /** Holds the places that became free until a moment. */
    Offer offer(Instant now, Instant expires) {
        mustBe(PartyState.WAITING);
        state = PartyState.OFFERED;
        bookings.forEach(Booking::offer);
        return new Offer(this, now, expires);
    }

    void accept(Instant now) {
        mustBe(PartyState.OFFERED);
        state = PartyState.CONFIRMED;
        bookings.forEach(booking -> booking.confirm(now));
    }

    /** Ends what is live of it; answers how many places or waiting participants that were. */
    int end(Ending ending, Instant now) {
        List<Booking> live = live();
        live.forEach(booking -> booking.end(ending, now));
        state = PartyState.ENDED;
        return live.size();
    }

    /** One participant goes, the others stay. Answers the same as {@link #end}. */
    int leave(Booking booking, Ending ending, Instant now) {
        List<Booking> live = live();
        if (live.size() <= 1) {
            return end(ending, now);
        }
        booking.end(ending, now);
        size = live.size() - 1;
        return 1;
    }

    /** A booking that ended by mistake holds again, beside those that stayed. */
    void giveBack(Booking booking, boolean confirmed) {
        booking.giveBack(confirmed);
        size = live().size();
        state = confirmed ? PartyState.CONFIRMED : PartyState.WAITING;
    }

    List<Booking> live() {
        return bookings.stream().filter(Booking::isLive).toList();
    }

    PartyId id() {
        return new PartyId(id);
    }

    SessionId session() {
        return new SessionId(session);
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    int size() {
        return size;
    }

    int bucket() {
        return bucket;
    }

    boolean hasPriority() {
        return bucket == WaitingOrder.PRIORITY;
    }

    long askedOrder() {
        return askedOrder;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isWaiting() {
        return state == PartyState.WAITING;
    }

    boolean isConfirmed() {
        return state == PartyState.CONFIRMED;
    }

    boolean isOffered() {
        return state == PartyState.OFFERED;
    }

    private void mustBe(PartyState expected) {
        if (state != expected) {
            throw new IllegalStateException("Party " + id + " is " + state + " and not " + expected);
        }
    }
}
