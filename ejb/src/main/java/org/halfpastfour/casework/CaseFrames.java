package org.halfpastfour.casework;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What stands in some cases without being worked out; each is there once, however often it came. */
record CaseFrames(List<CaseFrame> rows) {

    CaseFrames {
        rows = List.copyOf(rows);
    }

    /** Each client with its active plan, in the order of the list. */
    List<CaseloadLine> lines() {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.client().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(CaseFrames::line)
                .toList();
    }

    CaseFrames matching(String text) {
        if (text.isBlank()) {
            return this;
        }
        return new CaseFrames(
                rows.stream().filter(row -> line(List.of(row)).matches(text)).toList());
    }

    CaseFrames of(ClientId client) {
        return new CaseFrames(
                rows.stream().filter(row -> row.client().id().equals(client)).toList());
    }

    List<CarePlan> plans() {
        return each(CaseFrame::plan)
                .sorted(Comparator.comparing(CarePlan::number))
                .toList();
    }

    /** Those that were withdrawn, too. */
    List<AttendanceConsent> consents() {
        return each(CaseFrame::consent).sorted(AttendanceConsent.IN_ORDER).toList();
    }

    /** Those that have not come back. */
    List<FlagSnooze> snoozes() {
        return each(CaseFrame::snooze).sorted(FlagSnooze.IN_ORDER).toList();
    }

    /** The days on which the case was paused or closed; asked of one case. */
    List<DateRange> rests(ZoneId zone) {
        return Pauses.of(each(CaseFrame::event).sorted(CaseEvent.IN_ORDER).toList(), zone);
    }

    private <T> Stream<T> each(Function<CaseFrame, @Nullable T> part) {
        return rows.stream().flatMap(row -> Stream.ofNullable(part.apply(row))).distinct();
    }

    private static CaseloadLine line(List<CaseFrame> ofOne) {
        CaseFrame first = ofOne.getFirst();
        return new CaseloadLine(
                first.client(),
                new CaseFrames(ofOne)
                        .plans().stream().filter(CarePlan::isActive).findFirst().orElse(null),
                first.lastNote());
    }
}
