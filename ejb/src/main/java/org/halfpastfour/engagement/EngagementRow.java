package org.halfpastfour.engagement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session offered to the family, and what became of it.
 *
 * @param session of the programme; of a family repair session its {@link RepairId}
 * @param attendedMinutes of the member who was there longest
 */
public record EngagementRow(
        UUID session,
        Stream stream,
        @Nullable UUID intervention,
        String title,
        LocalDate date,
        Instant start,
        Instant end,
        Outcome outcome,
        long offeredMinutes,
        long attendedMinutes,
        List<Who> members) {

    public EngagementRow {
        members = List.copyOf(members);
    }

    /** One of the family: whether that person came or was excused, and the mark for involvement. */
    public record Who(
            UUID person,
            boolean came,
            boolean excused,
            @Nullable Integer mark) {}

    /** The Monday of its week. */
    public LocalDate week() {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    List<Integer> marks() {
        return members.stream()
                .map(Who::mark)
                .<Integer>mapMulti((mark, marks) -> {
                    if (mark != null) {
                        marks.accept(mark);
                    }
                })
                .toList();
    }
}
