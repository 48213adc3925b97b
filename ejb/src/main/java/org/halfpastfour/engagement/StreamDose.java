package org.halfpastfour.engagement;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of taking part against what was due until now; without an intervention there is no course.
 *
 * @param attended times: days of child care, sessions of the others
 * @param due the same, of what was expected
 */
public record StreamDose(
        Stream stream, int attended, int due, @Nullable Course course) {

    /** The active interventions of one way together. */
    public static StreamDose of(Stream stream, List<InterventionProgress> all) {
        List<InterventionProgress> active = all.stream()
                .filter(each -> each.stream() == stream && each.active())
                .toList();
        return new StreamDose(
                stream,
                active.stream().mapToInt(InterventionProgress::attendedTimes).sum(),
                active.stream().mapToInt(InterventionProgress::dueTimes).sum(),
                active.stream()
                        .map(InterventionProgress::course)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
