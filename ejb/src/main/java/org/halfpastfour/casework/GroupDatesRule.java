package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the dates of a group: every meeting on the same weekday and at the same hour, at least as far from the one before as
 * the template says, and never on a holiday, on a closed day, or when somebody or the rooms are not free. What leaves out
 * fewest days comes first, then what is over sooner.
 */
final class GroupDatesRule {

    static final int MOST_PROPOSALS = 3;
    static final int SPARE_WEEKS = 12;

    private final List<GroupStep> steps;
    private final GroupFreeTimes free;

    GroupDatesRule(List<GroupStep> steps, GroupFreeTimes free) {
        this.steps = steps;
        this.free = free;
    }

    /** The last day on which a group that begins on this day may be over. */
    static LocalDate lastDay(List<GroupStep> steps, LocalDate from) {
        return from.plusDays(steps.stream().mapToLong(GroupStep::gap).sum()).plusWeeks(SPARE_WEEKS);
    }

    /** The best of each weekday, the best one first. */
    List<GroupDates> proposals(LocalDate from) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(weekday -> bestOn(weekday, from).stream())
                .sorted(BEST)
                .limit(MOST_PROPOSALS)
                .toList();
    }

    private static final Comparator<GroupDates> BEST = Comparator.comparing(
                    (GroupDates dates) -> dates.leftOut().size())
            .thenComparing(dates -> dates.last().date())
            .thenComparing(dates -> dates.first().reason())
            .thenComparing(dates -> dates.first().during().start());

    private Optional<GroupDates> bestOn(DayOfWeek weekday, LocalDate from) {
        return free.hours(weekday, steps.getFirst().minutes()).stream()
                .flatMap(hour -> along(weekday, hour, from).stream())
                .min(BEST);
    }

    private Optional<GroupDates> along(DayOfWeek weekday, LocalTime hour, LocalDate from) {
        LocalDate last = lastDay(steps, from);
        var meetings = new ArrayList<ProposedMeeting>();
        var leftOut = new ArrayList<LeftOutDay>();
        LocalDate day = from;
        for (GroupStep step : steps) {
            day = day.with(TemporalAdjusters.nextOrSame(weekday));
            Optional<ProposedMeeting> meeting = free.at(day, hour, step);
            while (meeting.isEmpty() && !day.isAfter(last)) {
                leftOut.add(free.why(day));
                day = day.plusWeeks(1);
                meeting = free.at(day, hour, step);
            }
            if (meeting.isEmpty()) {
                return Optional.empty();
            }
            meetings.add(meeting.get());
            day = step.number() < steps.size()
                    ? day.plusDays(steps.get(step.number()).gap())
                    : day;
        }
        return Optional.of(new GroupDates(meetings, leftOut));
    }
}
