package org.halfpastfour.signup;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
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
@NamedNativeQuery(name = Party.SAME_TURN, query = "update programme.party set asked_order = :order where id = :party")
class Party extends TakenWhenFree {

    static final String SAME_TURN = "Party.sameTurn";

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

    /** Whether it let an offer pass unseen and kept its turn; that is done once. */
    @Column(name = "turn_kept")
    private boolean turnKept;

    @Enumerated(EnumType.STRING)
    private PartyState state;

    @OneToMany(mappedBy = "party", cascade = CascadeType.DETACH)
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
        live().forEach(booking -> booking.handTo(this));
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
        own.standWith(this);
        own.state = state == PartyState.OFFERED ? PartyState.WAITING : state;
        bookings.remove(booking);
        size = live().size();
        own.add(booking);
        booking.handTo(own);
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

    /** From now on it has its places, and may give them back freely until a moment. */
    void accept(Instant freeUntil) {
        mustBe(PartyState.OFFERED);
        state = PartyState.CONFIRMED;
        bookings.forEach(booking -> booking.confirm(freeUntil));
    }

    /** The offer passed without being seen: it waits again where it stood. */
    void keepTurn() {
        mustBe(PartyState.OFFERED);
        state = PartyState.WAITING;
        turnKept = true;
        bookings.forEach(Booking::waitAgain);
    }

    boolean hasKeptTurn() {
        return turnKept;
    }

    /** Ends what is live of it; answers how many places or waiting participants that were, without places given on. */
    int end(Ending ending, Instant now) {
        List<Booking> live = live();
        int counted =
                (int) live.stream().filter(booking -> !booking.isPlaceGivenOn()).count();
        live.forEach(booking -> booking.end(ending, now));
        state = PartyState.ENDED;
        return counted;
    }

    /** One participant goes, the others stay. Answers the same as {@link #end}. */
    int leave(Booking booking, Ending ending, Instant now) {
        List<Booking> live = live();
        if (live.size() <= 1) {
            return end(ending, now);
        }
        int counted = booking.isPlaceGivenOn() ? 0 : 1;
        booking.end(ending, now);
        size = live.size() - 1;
        return counted;
    }

    /** A booking that ended by mistake holds again, beside those that stayed. */
    void giveBack(Booking booking, boolean confirmed) {
        booking.giveBack(confirmed);
        size = live().size();
        state = confirmed ? PartyState.CONFIRMED : PartyState.WAITING;
    }

    /** One participant goes on in a party of its own. */
    void giveTo(Party other, Booking booking) {
        bookings.remove(booking);
        size--;
        booking.goTo(other);
    }

    /** In the line again where it asked; answers false for one of several, who cannot wait apart from the others. */
    boolean waitAgain(Booking booking) {
        if (live().size() > 1) {
            return false;
        }
        booking.backIntoTheLine();
        state = PartyState.WAITING;
        return true;
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

    AccountId askedBy() {
        return AccountId.of(askedBy);
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
