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
class Booking extends FreelyReturned {

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

    /** Told absent in good time; the place went to who waits. */
    @Column(name = "place_given_on")
    private boolean placeGivenOn;

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

    @Nullable
    String exceptionReason() {
        return exceptionReason;
    }

    void goTo(Party other) {
        party = other;
        other.add(this);
    }

    void offer() {
        if (state == BookingState.WAITING) {
            state = BookingState.OFFERED;
        }
    }

    void waitAgain() {
        if (state == BookingState.OFFERED) {
            state = BookingState.WAITING;
        }
    }

    /** Accepted; until a moment it may be given back, however late it is. */
    void confirm(Instant freeUntil) {
        if (state == BookingState.OFFERED) {
            state = BookingState.CONFIRMED;
            freeUntil(freeUntil);
        }
    }

    void end(Ending ending, Instant now) {
        if (!isLive()) {
            throw new IllegalStateException("Booking " + id + " has ended as " + state);
        }
        ended = Ended.of(ending, state, placeGivenOn, now);
        state = ending.state();
        placeGivenOn = false;
    }

    /** How it ended; null while it is live. */
    @Nullable
    BookingEnd ended() {
        return ended == null ? null : ended.told();
    }

    /** As another record of the same person, which may have places or not. */
    void goTo(UUID person, boolean open) {
        participant = person;
        participantOpen = open;
    }

    /** Of another party from now on, and of its household; what was offered waits again where that party waits. */
    void handTo(Party other) {
        party = other;
        household = other.household().value();
        if (state == BookingState.OFFERED && other.isWaiting()) {
            state = BookingState.WAITING;
        }
    }

    /** Ended by mistake, it holds again. */
    void giveBack(boolean confirmed) {
        state = confirmed ? BookingState.CONFIRMED : BookingState.WAITING;
        ended = null;
    }

    /** Its session is opened again without it. */
    void stayOut(AccountId by, Instant now) {
        ended = whatEnded().stays(by, now);
    }

    /** Of one that has ended. */
    Ended whatEnded() {
        if (ended == null) {
            throw new IllegalStateException("Booking " + id + " has not ended");
        }
        return ended;
    }

    void givePlaceOn() {
        placeGivenOn = true;
    }

    void takePlaceAgain() {
        placeGivenOn = false;
    }

    boolean isPlaceGivenOn() {
        return placeGivenOn;
    }

    /** Whether it has a place that could be given on. */
    boolean holdsPlace() {
        return state == BookingState.CONFIRMED && !placeGivenOn;
    }

    /** In the line again, with the turn that its party had. */
    void backIntoTheLine() {
        state = BookingState.WAITING;
        placeGivenOn = false;
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
        return new LiveBooking(id(), session(), participant, household(), placeGivenOn);
    }
}
