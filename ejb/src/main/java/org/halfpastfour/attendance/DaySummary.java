package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The children of a day in numbers.
 *
 * @param late collected a quarter of an hour or more after they were due
 * @param lastLeft when the last one left; null when nobody did
 * @param lastName who that was; null when it is not known any more
 */
public record DaySummary(
        int came,
        int ill,
        int excused,
        int unexcused,
        int late,
        @Nullable Instant lastLeft,
        @Nullable String lastName) {

    private record Seen(SessionBoard board, BoardRow row) {

        Optional<Instant> left() {
            return Optional.ofNullable(row.leftAt());
        }

        boolean isLate() {
            return left().filter(at -> !at.isBefore(
                            StayRule.due(board.session(), row.arrivedAt()).plus(Alerts.PATIENCE)))
                    .isPresent();
        }
    }

    static DaySummary of(DayBoard day) {
        List<Seen> children = day.sessions().stream()
                .flatMap(board -> board.rows().stream().map(row -> new Seen(board, row)))
                .filter(seen -> seen.row().child())
                .toList();
        Optional<BoardRow> last = children.stream()
                .map(Seen::row)
                .filter(row -> row.leftAt() != null)
                .max(Comparator.comparing(BoardRow::leftAt));
        return new DaySummary(
                (int) children.stream()
                        .filter(seen -> seen.row().arrivedAt() != null)
                        .count(),
                absent(children, AbsenceKind.ILL),
                absent(children, AbsenceKind.EXCUSED),
                absent(children, AbsenceKind.UNEXCUSED),
                (int) children.stream().filter(Seen::isLate).count(),
                last.map(BoardRow::leftAt).orElse(null),
                last.map(BoardRow::name).orElse(null));
    }

    /** Whether nothing is known of anybody yet. */
    public boolean isEmpty() {
        return came + ill + excused + unexcused == 0;
    }

    private static int absent(List<Seen> children, AbsenceKind kind) {
        return (int)
                children.stream().filter(seen -> seen.row().absence() == kind).count();
    }
}
