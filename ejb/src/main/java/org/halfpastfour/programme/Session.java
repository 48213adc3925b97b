package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One meeting: a room at a time. How many places are taken is counted by {@link TakenPlaces} alone; here the count is
 * read under the row's lock.
 */
@Entity
@Table(schema = "programme", name = "session")
@DynamicUpdate
class Session extends SessionTime {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private @Nullable UUID programme;

    @Embedded
    private @Nullable SeriesPart part;

    @Embedded
    private Admission admission = new Admission();

    @Embedded
    private SessionPlaces limits = new SessionPlaces();

    private int places;
    private int minimum;

    @Column(insertable = false, updatable = false)
    private int taken;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Embedded
    private SignUpWindow signUp = new SignUpWindow();

    @Version
    private int version;

    protected Session() {}

    /** A meeting of a family or a group: a room and a time, and nothing that could tell whose. */
    private Session(SessionKind kind, HomeId home, RoomId room, LocalDate date, TimeRange during) {
        super(kind, home, room, date, during);
        this.id = Ids.next();
        this.state = SessionState.PUBLISHED;
        this.signUp = new SignUpWindow(during.start(), during.start());
    }

    Session(SessionPlan plan) {
        super(plan.programme().kind(), plan.programme().home(), plan.room(), plan.date(), plan.during());
        Programme of = plan.programme();
        this.id = Ids.next();
        this.programme = of.id().value();
        this.part = SeriesPart.of(plan.series(), plan.date(), null);
        this.admission = new Admission(of, plan.ageFrom(), plan.ageTo());
        this.minimum = plan.minimum();
        this.state = plan.publish() ? SessionState.PUBLISHED : SessionState.PLANNED;
        this.signUp = new SignUpWindow(plan.signupOpens(), plan.signupCloses());
        limits.become(plan.limits(), 0);
        offer(plan.places());
    }

    static Session meeting(SessionKind kind, HomeId home, RoomId room, LocalDate date, TimeRange during) {
        return new Session(kind, home, room, date, during);
    }

    void publish(Instant now) {
        mustBeToCome(now);
        state = SessionState.PUBLISHED;
    }

    void move(RoomId to, LocalDate day, TimeRange during, Places allowed, Instant now) {
        mustBeToCome(now);
        signUp.move(Duration.between(start(), during.start()));
        take(to, day, during);
        limits.become(allowed, places);
        offer(places);
    }

    /** Too few adults, or seats, are told and not refused: what was promised stays, and nobody new gets a place until there are enough. */
    void allow(Places allowed, Instant now) {
        mustNotBeOver(now);
        limits.allow(allowed, places);
    }

    /** The same where the room became another one; what is not taken is not promised any more. */
    void fit(Places allowed, Instant now) {
        places = Math.min(places, Math.max(taken, allowed.byRoom()));
        minimum = Math.min(minimum, places);
        allow(allowed, now);
    }

    /** Has promised more than is safe now. */
    boolean isShort() {
        return limits.areUnsafe();
    }

    /** Offers no more places than the adults who are left allow; refused when more are taken. */
    void loseAdults(Places allowed, Instant now) {
        changePlaces(Math.min(places, allowed.byAdults()), now);
        limits.allow(allowed, places);
    }

    void changePlaces(int wanted, Instant now) {
        mustBeToCome(now);
        if (wanted < taken) {
            throw ProgrammeError.PLACES_BELOW_TAKEN.told(wanted, taken);
        }
        offer(wanted);
        limits.promise(wanted);
        minimum = Math.min(minimum, wanted);
    }

    /** A part of this series from now on, or by itself. */
    void belong(@Nullable Series to, Instant now) {
        mustBeToCome(now);
        part = SeriesPart.of(to == null ? null : to.id(), date(), now);
        signUp.close(Series.closes(to, start(), now), start());
    }

    /** Takes over what its programme changes, after it was found that nothing breaks. */
    void follow(ProgrammeDiff diff, SessionView before, @Nullable RoomSummary into, Instant now) {
        mustBeToCome(now);
        admission.follow(diff);
        int wanted = diff.places(before);
        if (into != null) {
            enter(into.id());
            limits.become(new Places(into.places(), byAdults(before)), wanted);
        }
        if (wanted != places || before.ageFrom() != ageFrom()) {
            limits.haveAdultsFor(byAdults(before), wanted);
            changePlaces(wanted, now);
        }
    }

    private int byAdults(SessionView before) {
        return before.terms().ratio().places(before.adults().size(), ageFrom());
    }

    int mostPlaces(int byAdults) {
        return limits.most(byAdults);
    }

    void cancel(String reason, Instant now) {
        mustNotBeOver(now);
        cancellation = new Cancellation(reason, state);
        state = SessionState.CANCELLED;
    }

    /** As it was before it was cancelled. */
    void reopen(Places allowed, Instant now) {
        mustBeCancelledAndToCome(now);
        state = cancellation == null ? SessionState.PUBLISHED : cancellation.before();
        cancellation = null;
        allow(allowed, now);
    }

    void mustBeCancelledAndToCome(Instant now) {
        must(state == SessionState.CANCELLED && !isMeeting() && now.isBefore(start()));
    }

    /** Children are with no fewer adults than their number needs. */
    void mustHaveEnough(int adultsInCharge, AdultRatio ratio) {
        EnoughAdults.must(places, ageFrom(), adultsInCharge, ratio);
    }

    /** Whether it is over is for who held it to say: a family meeting has no attendance here. */
    void markHeld() {
        must(state != SessionState.CANCELLED);
        state = SessionState.HELD;
    }

    SessionId id() {
        return new SessionId(id);
    }

    boolean isOf(Programme one) {
        return one.id().value().equals(programme);
    }

    @Nullable
    SeriesId series() {
        return part == null ? null : part.series();
    }

    boolean canBeSignedUpFor() {
        return !signUp.isEmpty();
    }

    int ageFrom() {
        return admission.ageFrom();
    }

    void mustBeToCome(Instant now) {
        mustNotBeOver(now);
        must(now.isBefore(start()));
    }

    private void mustNotBeOver(Instant now) {
        must(state != SessionState.CANCELLED && state != SessionState.HELD && now.isBefore(during().end()));
    }

    private static void must(boolean allowed) {
        if (!allowed) {
            throw ProgrammeError.SESSION_NOT_CHANGEABLE.told();
        }
    }

    private void offer(int wanted) {
        limits.mustAllow(wanted, places);
        places = wanted;
    }
}
