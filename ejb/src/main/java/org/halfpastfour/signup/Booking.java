package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** One participant's place in one session, or the wish for one. */
@Entity
@Table(schema = "programme", name = "booking")
@NamedNativeQuery(name = Booking.ALONE, query = "select 1 from pg_advisory_xact_lock(:person)")
@NamedQuery(
        name = Booking.NEAR,
        query = Booking.ENTRY
                + " where function(includes as Boolean, :people, b.participant) and b.start < :to and b.end > :from and b.state in "
                + Booking.LIVE)
@NamedQuery(
        name = Booking.BESIDE,
        query = Booking.ENTRY + " where b.participant = :adult and b.end > :now and b.state in " + Booking.LIVE
                + " and exists (select c.id from Booking c where c.session = b.session and c.participant = :child"
                + " and c.state in " + Booking.LIVE + ")")
@NamedQuery(
        name = Booking.ENTRIES_OF,
        query = Booking.ENTRY + " where b.participant = :participant and b.end > :now and b.state in " + Booking.LIVE)
@NamedQuery(
        name = Booking.EVER_IN,
        query =
                Booking.ENTRY
                        + " where function(includes as Boolean, :sessions, b.session) and function(includes as Boolean, :people, b.participant)")
@NamedQuery(name = Booking.ENTRY_OF, query = Booking.ENTRY + " where b.id = :booking")
@NamedQuery(name = Booking.ENTRIES_OF_PARTY, query = Booking.ENTRY + " where b.party.id = :party order by b.id")
@NamedQuery(
        name = Booking.WITH_PARTY,
        query = "select b from Booking b join fetch b.party p join fetch p.bookings where b.id = :booking")
@NamedQuery(
        name = Booking.EVER_OF,
        query = "select b from Booking b join fetch b.party where b.participant = :person order by b.start, b.id")
@NamedQuery(
        name = Booking.LIVE_IN,
        query = "select b from Booking b join fetch b.party p where b.session = :session and b.state in " + Booking.LIVE
                + " order by p.bucket, p.askedOrder, b.id")
@NamedQuery(
        name = Booking.CONFIRMED_IN,
        query = "select b from Booking b where function(includes as Boolean, :sessions, b.session)"
                + " and b.state = org.halfpastfour.signup.BookingState.CONFIRMED order by b.id")
@NamedQuery(
        name = Booking.OF_HOUSEHOLD,
        query = "select b from Booking b join fetch b.party where b.household = :household"
                + " and b.start >= :from and b.start < :to order by b.start, b.bookedAt, b.id")
@NamedQuery(
        name = Booking.BEGUN_WAITING,
        query = "select distinct p.session from Booking b join b.party p"
                + " where p.state = org.halfpastfour.signup.PartyState.WAITING"
                + " and b.state = org.halfpastfour.signup.BookingState.WAITING and b.start <= :now")
@NamedQuery(
        name = Booking.END_ALL,
        query = "update Booking b set b.ended.from = b.state, b.state = org.halfpastfour.signup.BookingState.CANCELLED,"
                + " b.ended.at = :now, b.ended.by = :by, b.ended.why = :why"
                + " where b.session = :session and b.state in " + Booking.LIVE)
class Booking {

    static final String ALONE = "Booking.alone";
    static final String NEAR = "Booking.near";
    static final String BESIDE = "Booking.beside";
    static final String ENTRIES_OF = "Booking.entriesOf";
    static final String EVER_IN = "Booking.everIn";
    static final String ENTRY_OF = "Booking.entryOf";
    static final String ENTRIES_OF_PARTY = "Booking.entriesOfParty";
    static final String WITH_PARTY = "Booking.withParty";
    static final String EVER_OF = "Booking.everOf";
    static final String LIVE_IN = "Booking.liveIn";
    static final String CONFIRMED_IN = "Booking.confirmedIn";
    static final String OF_HOUSEHOLD = "Booking.ofHousehold";
    static final String BEGUN_WAITING = "Booking.begunWaiting";
    static final String END_ALL = "Booking.endAll";

    static final String ENTRY = "select new org.halfpastfour.signup.LiveEntry("
            + "b.id, b.session, b.household, b.participant, b.state) from Booking b";
    static final String LIVE = "(org.halfpastfour.signup.BookingState.CONFIRMED,"
            + " org.halfpastfour.signup.BookingState.WAITING, org.halfpastfour.signup.BookingState.OFFERED)";

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "party_id")
    private Party party;

    @Column(name = "household_id")
    private UUID household;

    @Column(name = "participant_id")
    private UUID participant;

    /** The person's standing, which the database makes follow the person: no place for who is held or joined. */
    @Column(name = "participant_open")
    private boolean participantOpen = true;

    /** The session's own time, which the database compares and moves along with the session. */
    @Column(columnDefinition = "tstzrange", updatable = false)
    @ColumnTransformer(read = "during::text", write = "?::tstzrange")
    private String during;

    @Formula("lower(during)")
    private Instant start;

    @Formula("upper(during)")
    private Instant end;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    @Column(name = "exception_reason")
    private @Nullable String exceptionReason;

    @Column(name = "exception_by")
    private @Nullable UUID exceptionBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Embedded
    private @Nullable Ended ended;

    @Column(name = "free_until")
    private @Nullable Instant freeUntil;

    @Version
    private int version;

    protected Booking() {}

    Booking(Party party, UUID participant, TimeRange during, boolean confirmed, Instant now) {
        this.id = Ids.next();
        this.session = party.session().value();
        this.party = party;
        this.household = party.household().value();
        this.participant = participant;
        this.during = "[" + during.start() + "," + during.end() + ")";
        this.start = during.start();
        this.end = during.end();
        this.state = confirmed ? BookingState.CONFIRMED : BookingState.WAITING;
        this.bookedAt = now;
        party.add(this);
    }

    /** Comes although outside the ages, for this reason. */
    void except(String reason, AccountId by) {
        exceptionReason = reason;
        exceptionBy = by.value();
    }

    boolean isException() {
        return exceptionReason != null;
    }

    void offer() {
        if (state == BookingState.WAITING) {
            state = BookingState.OFFERED;
        }
    }

    /** Accepted; from now on it may be given back a while, however late it is. */
    void confirm(Instant now) {
        if (state == BookingState.OFFERED) {
            state = BookingState.CONFIRMED;
            freeUntil(now.plus(CancellationPolicy.FREE_AFTER_ACCEPTING));
        }
    }

    void end(Ending ending, Instant now) {
        if (!isLive()) {
            throw new IllegalStateException("Booking " + id + " has ended as " + state);
        }
        ended = Ended.of(ending, state, now);
        state = ending.state();
    }

    /** How it ended; null while it is live. */
    @Nullable
    BookingEnd ended() {
        return ended == null ? null : ended.told();
    }

    /** Something happened to it for which it may be given back freely until a moment; a later one counts. */
    void freeUntil(Instant moment) {
        if (freeUntil == null || freeUntil.isBefore(moment)) {
            freeUntil = moment;
        }
    }

    @Nullable
    Instant freeUntil() {
        return freeUntil;
    }

    /** As another record of the same person, which may have places or not. */
    void goTo(UUID person, boolean open) {
        participant = person;
        participantOpen = open;
    }

    /** Ended by mistake, it holds again. */
    void giveBack(boolean confirmed) {
        state = confirmed ? BookingState.CONFIRMED : BookingState.WAITING;
        ended = null;
    }

    boolean isOpen() {
        return participantOpen;
    }

    boolean isLive() {
        return state.isLive();
    }

    BookingId id() {
        return new BookingId(id);
    }

    SessionId session() {
        return new SessionId(session);
    }

    Party party() {
        return party;
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    UUID participant() {
        return participant;
    }

    boolean isOver(Instant now) {
        return !end.isAfter(now);
    }

    TimeRange during() {
        return new TimeRange(start, end);
    }

    BookingState state() {
        return state;
    }

    boolean is(BookingState other) {
        return state == other;
    }

    LiveEntry entry() {
        return new LiveEntry(id, session, household, participant, state);
    }

    LiveBooking live() {
        return new LiveBooking(id(), session(), participant, household());
    }
}
