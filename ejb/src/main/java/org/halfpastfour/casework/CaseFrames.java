package org.halfpastfour.casework;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in some cases without being worked out; each is there once, however often it came. */
record CaseFrames(List<CaseFrame> rows) {

    CaseFrames {
        rows = List.copyOf(rows);
    }

    /** Of a list that was asked for with the active plans alone, in its order. */
    List<CaseloadLine> lines() {
        return rows.stream().map(CaseFrames::line).distinct().toList();
    }

    CaseFrames matching(String text) {
        return new CaseFrames(
                rows.stream().filter(row -> line(row).matches(text)).toList());
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

    private <T> Stream<T> each(Function<CaseFrame, @Nullable T> part) {
        return rows.stream().flatMap(row -> Stream.ofNullable(part.apply(row))).distinct();
    }

    private static CaseloadLine line(CaseFrame row) {
        return new CaseloadLine(row.client(), row.plan(), row.lastNote());
    }
}
