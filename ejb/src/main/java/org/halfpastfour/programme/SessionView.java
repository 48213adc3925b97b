package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as others see it.
 *
 * @param title empty for a family meeting
 * @param date the day of the start in the house's zone
 * @param taken participants who have a place or are offered one
 * @param waiting participants on the waiting list
 * @param cancelReason null unless cancelled
 * @param programme null for a family meeting
 * @param series null for a session added by hand
 * @param doubtful whether {@link SessionFitness} may have something to say of it; of all others it need not be asked
 * @param safe how many may have a place now: fewer than the places while adults or seats are too few for what was promised
 * @param terms what the policies of its day say
 */
public record SessionView(
        SessionId id,
        HomeId home,
        String homeName,
        RoomId room,
        String roomName,
        SessionKind kind,
        String title,
        LocalDate date,
        Instant start,
        Instant end,
        int places,
        int taken,
        int waiting,
        int minimum,
        int ageFrom,
        int ageTo,
        boolean needsGuardian,
        SessionState state,
        @Nullable String cancelReason,
        Instant signupOpens,
        Instant signupCloses,
        @Nullable ProgrammeId programme,
        @Nullable SeriesId series,
        List<StaffMemberId> adults,
        boolean doubtful,
        int safe,
        SessionTerms terms) {

    public SessionView {
        adults = List.copyOf(adults);
    }

    public TimeRange during() {
        return new TimeRange(start, end);
    }

    /** Places that nobody has and nobody is offered, and that may be given now. */
    public int free() {
        return Math.max(0, Math.min(safe, places) - taken);
    }

    /** As it was planned, whatever a policy says since. */
    public Ages ages() {
        return new Ages(ageFrom, ageTo);
    }

    /** Whom it takes from now on. */
    public Ages admitted() {
        return terms.admitted(kind, ages());
    }

    /** How many adults are missing for as many children as may come; none where it does not take place any more. */
    public int adultsMissing() {
        return state.isOn() ? Math.max(0, terms.ratio().adultsNeeded(places, ageFrom) - adults.size()) : 0;
    }

    /** Whether it takes place and has not begun: then it can be moved or cancelled. */
    public boolean isAhead(Instant now) {
        return state.isOn() && start.isAfter(now);
    }

    /** Whether everybody may see it: it was published, and it is no family's own meeting. */
    public boolean shownToAll() {
        return state != SessionState.PLANNED && !kind.isMeeting();
    }

    /** The same with its counters as they are after a change. */
    public SessionView with(Counters counters) {
        return with(during(), counters);
    }

    /** The same at another time. */
    public SessionView at(TimeRange during) {
        return with(during, new Counters(places, taken, waiting));
    }

    /** The same in another room. */
    public SessionView in(RoomSummary other) {
        return with(other.id(), other.name(), during(), new Counters(places, taken, waiting));
    }

    private SessionView with(TimeRange during, Counters counters) {
        return with(room, roomName, during, counters);
    }

    private SessionView with(RoomId where, String whereName, TimeRange during, Counters counters) {
        return new SessionView(
                id,
                home,
                homeName,
                where,
                whereName,
                kind,
                title,
                date,
                during.start(),
                during.end(),
                counters.places(),
                counters.taken(),
                counters.waiting(),
                minimum,
                ageFrom,
                ageTo,
                needsGuardian,
                state,
                cancelReason,
                signupOpens,
                signupCloses,
                programme,
                series,
                adults,
                doubtful,
                counters.places() == places ? safe : counters.places(),
                terms);
    }
}
