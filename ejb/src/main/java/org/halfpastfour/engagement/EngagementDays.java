package org.halfpastfour.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.shared.DateRange;

/**
 * How a family's taking part stood at the end of each day, by what is known of it now: what was corrected since counts as
 * corrected. No day depends on a later one.
 */
public final class EngagementDays {

    private final EngagementInputs inputs;
    private final List<EngagementRow> rows;
    private final List<Measured> measured;
    private final Map<LocalDate, List<StreamDose>> known = new HashMap<>();

    public EngagementDays(EngagementInputs inputs, Engagement engagement) {
        this.inputs = inputs;
        List<EngagementRow> all = engagement.rows();
        this.rows = all.stream().filter(row -> row.outcome().isFeasible()).toList();
        this.measured = inputs.doses().stream().map(dose -> measured(dose, all)).toList();
    }

    public LocalDate first() {
        return inputs.from();
    }

    public int missesInARow(LocalDate day) {
        return (int) until(day).reversed().stream()
                .takeWhile(row -> row.outcome() == Outcome.MISSED)
                .count();
    }

    public Optional<LocalDate> lastAttended(LocalDate day) {
        return until(day).reversed().stream()
                .filter(row -> row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date)
                .findFirst();
    }

    public Optional<LocalDate> lastAttended(Stream stream, LocalDate day) {
        return until(day).reversed().stream()
                .filter(row -> row.stream() == stream && row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date)
                .findFirst();
    }

    /** Attended minutes, of feasible offered minutes. */
    public Share dose(DateRange days) {
        return rows.stream()
                .filter(row -> days.contains(row.date()))
                .map(row -> new Share(row.attendedMinutes(), row.offeredMinutes()))
                .reduce(Share.NONE, Share::plus);
    }

    public boolean hasActive(LocalDate day) {
        return inputs.doses().stream().anyMatch(dose -> isActive(dose, day));
    }

    /** Of the active interventions on this course the one that lacks most. */
    public Optional<StreamDose> on(Course course, LocalDate day) {
        return doses(day).stream()
                .filter(each -> each.course() == course)
                .max(Comparator.comparingInt(each -> each.due() - each.attended()));
    }

    /** Each intervention that was active on this day, by itself. */
    private List<StreamDose> doses(LocalDate day) {
        return day.isBefore(inputs.from())
                ? List.of()
                : known.computeIfAbsent(day, each -> measured.stream()
                        .filter(one -> isActive(one.dose(), each))
                        .map(one -> one.on(inputs.from(), each))
                        .toList());
    }

    private List<EngagementRow> until(LocalDate day) {
        return rows.stream().filter(row -> !row.date().isAfter(day)).toList();
    }

    private static boolean isActive(ExpectedDose dose, LocalDate day) {
        return new DateRange(dose.startsOn(), dose.endsOn()).contains(day);
    }

    private Measured measured(ExpectedDose dose, List<EngagementRow> all) {
        var attended = new AttendedDose(dose, all);
        return new Measured(
                dose, attended, new DoseRule(dose, inputs.careDays(), attended, inputs.read(dose.stream())));
    }

    private record Measured(ExpectedDose dose, AttendedDose attended, DoseRule expected) {

        StreamDose on(LocalDate from, LocalDate day) {
            var window = new DateRange(from, day);
            return new StreamDose(
                    dose.stream(),
                    attended.timesAttendedIn(window),
                    expected.timesDueIn(window),
                    new CourseRule(dose, attended, expected).on(window, day));
        }
    }
}
