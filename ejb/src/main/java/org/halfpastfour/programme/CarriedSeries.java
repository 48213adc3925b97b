package org.halfpastfour.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A class of a term with what was found of it in the next one.
 *
 * @param in the days of the next term that are to come
 * @param occurrences its dates there, held or not
 * @param looked what is to be on those that are held
 */
record CarriedSeries(
        SeriesPattern from,
        DateRange in,
        Instant opens,
        List<Occurrence> occurrences,
        List<LookedDraft> looked,
        List<String> adults,
        String room) {

    boolean goesOn() {
        return code() == null;
    }

    @Nullable
    String code() {
        if (made() > 0) {
            return null;
        }
        if (!looked.isEmpty()) {
            return looked.getFirst().line().code();
        }
        boolean unknown = occurrences.stream().anyMatch(date -> date.reason() == DayReason.NOT_ANNOUNCED);
        return unknown ? NoSessionReason.DAY_NOT_ANNOUNCED.code() : ProgrammeError.NO_DATE_LEFT.code();
    }

    int made() {
        return (int) looked.stream().filter(LookedDraft::isMade).count();
    }

    CarriedClassView view() {
        return new CarriedClassView(
                from.id(),
                from.programme().title(),
                from.programme().kind(),
                from.in(in, List.of()),
                room,
                adults,
                looked.isEmpty() ? List.of() : looked.getFirst().line().gone(),
                from.ages(),
                most(),
                made(),
                looked.stream()
                        .map(LookedDraft::line)
                        .filter(line -> !line.isMade())
                        .toList(),
                (int) occurrences.stream().filter(date -> !date.held()).count(),
                code());
    }

    /** With the dates left out by hand that could not be had. */
    Series series() {
        List<DateChoice> out = looked.stream()
                .filter(each -> !each.isMade())
                .map(each -> new DateChoice(each.draft().date(), false, ""))
                .toList();
        Recurrence next = from.in(in, out);
        LocalDate last = Objects.requireNonNull(in.to());
        List<PlannedDate> dates =
                occurrences.stream().map(date -> new PlannedDate(date, null)).toList();
        SeriesPreview preview = new SeriesPreview(dates, new Places(most(), most()), made());
        boolean publish = looked.stream().anyMatch(each -> each.draft().publish());
        List<StaffMemberId> inCharge = looked.getFirst().adults();
        return new Series(from.programme(), from.next(next, inCharge, most(), opens, publish), preview);
    }

    private int most() {
        return looked.stream()
                .filter(LookedDraft::isMade)
                .mapToInt(each -> each.line().places())
                .max()
                .orElse(from.places());
    }
}
