package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.EngagementDays;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A case that nothing is amiss with, until a test takes something away: opened, planned and in contact on its first day. */
final class FlagScene {

    static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<ExpectedDose> doses = new ArrayList<>();
    private final List<OfferedSession> sessions = new ArrayList<>();
    private List<AttentionFacts.PlanDays> plans = List.of(new AttentionFacts.PlanDays(FIRST, null, null));
    private List<LocalDate> contacts = List.of(FIRST);
    private List<DateRange> consents = List.of(DateRange.since(FIRST));
    private List<DateRange> rests = List.of();

    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    FlagScene expecting(Stream stream, int count, DosePeriod period, LocalDate from, LocalDate to) {
        doses.add(new ExpectedDose(Ids.next(), stream, count, period, from, to));
        return this;
    }

    FlagScene came(LocalDate day) {
        return with(day, 100, 100);
    }

    FlagScene missed(LocalDate day) {
        return with(day, 100, 0);
    }

    /** Somebody was there for the last minutes of a session. */
    FlagScene with(LocalDate day, int offered, int attended) {
        Instant start = day.atTime(16, 30).atZone(ZONE).toInstant();
        Instant end = start.plusSeconds(60L * offered);
        return with(day, start, end, attended == 0 ? null : end.minusSeconds(60L * attended), false);
    }

    FlagScene excused(LocalDate day) {
        Instant start = day.atTime(16, 30).atZone(ZONE).toInstant();
        return with(day, start, start.plusSeconds(6000), null, true);
    }

    private FlagScene with(LocalDate day, Instant start, Instant end, @Nullable Instant arrived, boolean ill) {
        var member = new Member(Ids.next(), Place.KEPT, arrived, null, ill, ill, null);
        sessions.add(new OfferedSession(
                Ids.next(), Stream.CHILD_CARE, null, "", day, start, end, null, true, List.of(member)));
        return this;
    }

    FlagScene plans(AttentionFacts.PlanDays... known) {
        plans = List.of(known);
        return this;
    }

    FlagScene contacts(LocalDate... days) {
        contacts = List.of(days);
        return this;
    }

    FlagScene rests(DateRange... days) {
        rests = List.of(days);
        return this;
    }

    FlagScene consents(DateRange... days) {
        consents = List.of(days);
        return this;
    }

    AttentionRule rule(LocalDate today) {
        var inputs = new EngagementInputs(
                FIRST,
                today,
                today.plusDays(1).atStartOfDay(ZONE).toInstant(),
                doses,
                FIRST.datesUntil(today.plusDays(1)).toList(),
                sessions);
        return new AttentionRule(
                new EngagementDays(inputs, EngagementFormula.compute(inputs)),
                new AttentionFacts(FIRST, plans, contacts, consents, rests));
    }

    /** Each time of one reason until this day, as 09-03/09-05, the end left out while it holds. */
    String times(Attention reason, LocalDate today) {
        return String.join(
                " ",
                rule(today).times(new DateRange(FIRST, today)).stream()
                        .filter(time -> time.reason() == reason)
                        .map(time -> brief(time.rose()) + "/" + (time.fell() == null ? "" : brief(time.fell())))
                        .toList());
    }

    private static String brief(LocalDate day) {
        return day.toString().substring(5);
    }
}
