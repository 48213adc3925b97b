package org.halfpastfour.engagement;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Four weeks of one family, from Monday 2 to Sunday 29 November 2026, with a class on each day from Monday to Friday. */
final class EngagementExample {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    static final LocalDate LAST = LocalDate.of(2026, 11, 29);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final UUID CHILD = Ids.next();
    static final UUID OTHER_CHILD = Ids.next();
    static final UUID INTERVENTION = Ids.next();

    private final List<ExpectedDose> doses = new ArrayList<>();
    private final List<OfferedSession> sessions = new ArrayList<>();
    private List<LocalDate> careDays = FIRST.datesUntil(LAST.plusDays(1))
            .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
            .toList();

    static Member came(UUID person) {
        return came(person, at(FIRST, 0), null);
    }

    static Member came(UUID person, Instant arrived, @Nullable Instant left) {
        return new Member(person, Place.KEPT, arrived, left, false, false, null);
    }

    static Member missed(UUID person) {
        return new Member(person, Place.KEPT, null, null, false, false, null);
    }

    static Member ill(UUID person) {
        return new Member(person, Place.KEPT, null, null, true, true, null);
    }

    static Member with(UUID person, Place place) {
        return new Member(person, place, null, null, false, false, null);
    }

    static Member marked(UUID person, int mark) {
        return new Member(person, Place.KEPT, at(FIRST, 0), null, false, false, mark);
    }

    static LocalDate day(int week, DayOfWeek weekday) {
        return FIRST.plusWeeks(week - 1L).plusDays(weekday.getValue() - 1L);
    }

    static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(16, 30)).atZone(ZONE).toInstant().plus(Duration.ofMinutes(minutes));
    }

    static OfferedSession session(Stream stream, LocalDate day, Member... members) {
        return new OfferedSession(
                Ids.next(), stream, null, "", day, at(day, 0), at(day, 90), null, true, List.of(members));
    }

    static OfferedSession cancelled(Stream stream, LocalDate day, CancelledBy by, Member... members) {
        return new OfferedSession(
                Ids.next(), stream, null, "", day, at(day, 0), at(day, 90), by, true, List.of(members));
    }

    EngagementExample classOn(LocalDate day, Member... members) {
        sessions.add(session(Stream.CHILD_CARE, day, members));
        return this;
    }

    EngagementExample with(OfferedSession session) {
        sessions.add(session);
        return this;
    }

    EngagementExample expecting(Stream stream, int count, DosePeriod period) {
        return expecting(stream, count, period, FIRST, LAST.plusWeeks(12));
    }

    EngagementExample expecting(Stream stream, int count, DosePeriod period, LocalDate from, LocalDate to) {
        doses.add(new ExpectedDose(INTERVENTION, stream, count, period, from, to));
        return this;
    }

    EngagementExample withoutCareOn(LocalDate... days) {
        careDays = careDays.stream().filter(day -> !List.of(days).contains(day)).toList();
        return this;
    }

    EngagementInputs inputs() {
        return inputsUntil(LAST);
    }

    EngagementInputs inputsUntil(LocalDate to) {
        return new EngagementInputs(FIRST, to, at(to, 300), doses, careDays, sessions);
    }

    Engagement engagement() {
        return EngagementFormula.compute(inputs());
    }
}
