package org.halfpastfour.programme;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What planning at one go would make, in order of time, and what it would leave out.
 *
 * @param seen stands for exactly this answer: who plans hands it back, so that nothing else is written than was looked at
 */
public record PlanPreview(List<PlannedLine> lines, String seen) {

    public PlanPreview {
        lines = List.copyOf(lines);
    }

    PlanPreview(List<PlannedLine> lines) {
        this(lines, mark(lines));
    }

    /** Of what is made and of nothing else. */
    static String mark(Collection<PlannedLine> lines) {
        StringBuilder all = new StringBuilder();
        lines.stream().filter(PlannedLine::isMade).forEach(line -> all.append(line)
                .append('\n'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public int made() {
        return (int) lines.stream().filter(PlannedLine::isMade).count();
    }
}
