package org.halfpastfour.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * All that an engagement is computed from, and nothing else; kept with the result, so that it can be computed again.
 *
 * @param from the first day that counts
 * @param to the last day that counts; never after the day of {@code asOf}
 * @param asOf what ends later is still to come, as far as nothing is marked of it
 * @param careDays the days from the first to the last on which after-school classes are held
 * @param sessions in the order of their start
 * @param consented the days of which attendance may be read; null of inputs before the fifth version, which did not say
 */
public record EngagementInputs(
        LocalDate from,
        LocalDate to,
        Instant asOf,
        List<ExpectedDose> doses,
        List<LocalDate> careDays,
        List<OfferedSession> sessions,
        @Nullable List<ConsentedDays> consented) {

    public EngagementInputs {
        doses = List.copyOf(doses);
        careDays = List.copyOf(careDays);
        sessions = List.copyOf(sessions);
        consented = consented == null ? null : List.copyOf(consented);
    }

    /** Where all attendance may be read. */
    public EngagementInputs(
            LocalDate from,
            LocalDate to,
            Instant asOf,
            List<ExpectedDose> doses,
            List<LocalDate> careDays,
            List<OfferedSession> sessions) {
        this(from, to, asOf, doses, careDays, sessions, null);
    }

    /** The same seen from another moment. */
    public EngagementInputs at(Instant moment) {
        return new EngagementInputs(from, to, moment, doses, careDays, sessions, consented);
    }

    ReadDays read(Stream stream) {
        return ReadDays.of(
                stream,
                consented == null
                        ? null
                        : consented.stream().map(ConsentedDays::range).toList());
    }

    /** From one day to another, both inside; without an end for ever. */
    public record ConsentedDays(LocalDate from, @Nullable LocalDate to) {

        DateRange range() {
            return new DateRange(from, to);
        }
    }

    /** An intervention and how many sessions are expected of it; {@code endsOn} is the day it was ended, if it was. */
    public record ExpectedDose(
            UUID intervention, Stream stream, int count, DosePeriod period, LocalDate startsOn, LocalDate endsOn) {

        /** Whether this session is one of this intervention's, by its kind, its day and what it was held for. */
        public boolean counts(EngagementRow row) {
            return row.stream() == stream
                    && (row.intervention() == null || row.intervention().equals(intervention))
                    && !row.date().isBefore(startsOn)
                    && !row.date().isAfter(endsOn);
        }
    }

    /**
     * A session for which at least one of the family had, asked for or gave back a place.
     *
     * @param intervention that a family repair session was held for, if it was for one
     * @param marked whether anybody wrote down who came
     */
    public record OfferedSession(
            UUID id,
            Stream stream,
            @Nullable UUID intervention,
            String title,
            LocalDate date,
            Instant start,
            Instant end,
            @Nullable CancelledBy cancelledBy,
            boolean marked,
            List<Member> members) {

        public OfferedSession {
            members = List.copyOf(members);
        }
    }

    /**
     * One of the family in one session; {@code mark} is the facilitator's for involvement, 0 to 3.
     *
     * @param absent whether it is marked that this one does not come, excused or not; known since the fourth version
     */
    public record Member(
            UUID person,
            Place place,
            @Nullable Instant arrived,
            @Nullable Instant left,
            boolean absent,
            boolean excused,
            @Nullable Integer mark) {}

    /** How the family stood with its place; given back is its own doing, taken back the home's or a rule's. */
    public enum Place {
        KEPT,
        WAITING,
        GIVEN_BACK,
        GIVEN_BACK_LATE,
        TAKEN_BACK,
        NEVER_HELD
    }
}
