package org.halfpastfour.signup.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.attendance.DaysAway;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;
import org.halfpastfour.signup.Waiting;
import org.halfpastfour.signup.WeekdaysOff;
import org.jspecify.annotations.Nullable;

/** A class on a Monday afternoon, seen on the Sunday before. */
final class BookingSamples {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Clock SUNDAY = Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZONE);
    static final Errors ERRORS = new Errors(SUNDAY);

    private BookingSamples() {}

    static Words words() {
        return new Words(SUNDAY);
    }

    static Away away() {
        return new Away(new DaysAway(), new WeekdaysOff(), ERRORS, words());
    }

    static Errors errors() {
        return ERRORS;
    }

    static BookingStanding standing() {
        return new BookingStanding(words(), ERRORS);
    }

    static SessionView session(LocalDate date) {
        return session(date, 20, 12, 0);
    }

    static SessionView session(LocalDate date, SessionState state) {
        return session(date, 20, 12, 0, state);
    }

    static SessionView session(LocalDate date, int places, int taken, int waiting) {
        return session(date, places, taken, waiting, SessionState.PUBLISHED);
    }

    private static SessionView session(LocalDate date, int places, int taken, int waiting, SessionState state) {
        Instant start = date.atTime(16, 30).atZone(ZONE).toInstant();
        return new SessionView(
                SessionId.of(UUID.nameUUIDFromBytes(date.toString().getBytes(UTF_8))),
                HomeId.of(new UUID(1, 1)),
                "朝天门街道青少年之家",
                RoomId.of(new UUID(1, 2)),
                "大教室",
                SessionKind.AFTER_SCHOOL_CLASS,
                "四点半课堂",
                date,
                start,
                start.plusSeconds(5400),
                places,
                taken,
                waiting,
                0,
                6,
                14,
                false,
                state,
                state == SessionState.CANCELLED ? "下雨" : null,
                start.minusSeconds(864_000),
                start,
                null,
                SeriesId.of(new UUID(1, 3)),
                List.of(),
                false,
                places,
                SessionTerms.on(PolicyValues.usual(), date));
    }

    /** A family event, to which a child comes with a guardian. */
    static SessionView event() {
        return event(MONDAY);
    }

    static SessionView event(LocalDate date) {
        SessionView of = session(date);
        return new SessionView(
                of.id(),
                of.home(),
                of.homeName(),
                of.room(),
                of.roomName(),
                SessionKind.PARENT_CHILD_EVENT,
                "亲子运动会",
                of.date(),
                of.start(),
                of.end(),
                of.places(),
                of.taken(),
                of.waiting(),
                of.minimum(),
                of.ageFrom(),
                of.ageTo(),
                true,
                of.state(),
                null,
                of.signupOpens(),
                of.signupCloses(),
                null,
                null,
                List.of(),
                false,
                of.places(),
                SessionTerms.on(PolicyValues.usual(), of.date()));
    }

    static Eligibility adult(String name, boolean may) {
        return new Eligibility(id(name), name, false, may, null, Map.of(), may ? null : BookingState.CONFIRMED, null);
    }

    static Eligibility booked(String name) {
        return new Eligibility(id(name), name, true, false, null, Map.of(), BookingState.CONFIRMED, null);
    }

    static Offering offering(Eligibility... participants) {
        return new Offering(session(MONDAY), List.of(participants));
    }

    static Eligibility able(String name) {
        return child(name, true, null, Map.of());
    }

    static Eligibility refused(String name, Reason reason, Map<String, Object> arguments) {
        return child(name, false, reason, arguments);
    }

    static Eligibility full(String name, int position) {
        return child(name, true, Reason.FULL_WAITING, Map.of("position", position));
    }

    static BookingSummary booking(String name, SessionView session, BookingState state, @Nullable BookingEnd ended) {
        return new BookingSummary(
                BookingId.of(id(name + session.id())),
                session,
                HouseholdId.of(new UUID(1, 4)),
                id(name),
                name,
                true,
                state,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                ended);
    }

    static BookingSummary waiting(String name, int position, Waiting waiting) {
        SessionView session = session(MONDAY);
        return new BookingSummary(
                BookingId.of(id(name + session.id())),
                session,
                HouseholdId.of(new UUID(1, 4)),
                id(name),
                name,
                true,
                BookingState.WAITING,
                position,
                null,
                null,
                true,
                null,
                null,
                waiting,
                null);
    }

    static BookingSummary moved(String name, @Nullable Instant from, @Nullable Instant freeUntil) {
        SessionView session = session(MONDAY);
        return new BookingSummary(
                BookingId.of(id(name + session.id())),
                session,
                HouseholdId.of(new UUID(1, 4)),
                id(name),
                name,
                true,
                BookingState.CONFIRMED,
                null,
                null,
                null,
                true,
                from,
                freeUntil,
                null,
                null);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private static Eligibility child(String name, boolean may, @Nullable Reason reason, Map<String, Object> arguments) {
        return new Eligibility(id(name), name, true, may, reason == null ? null : reason.code(), arguments, null, null);
    }
}
