package org.halfpastfour.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a roll-over would do.
 *
 * @param families how many would be asked, each in one message
 * @param gradesOn from when on the children are in the next grade; null where they stay in theirs
 * @param seen stands for exactly this
 */
public record RollOverView(
        List<RolledClassView> classes,
        int families,
        @Nullable LocalDate gradesOn,
        String seen) {

    public RollOverView {
        classes = List.copyOf(classes);
    }

    /** How many children are in the next grade then, each once. */
    public int movingUp() {
        return count(RolledChildRow::movesUp);
    }

    public int leavingPrimary() {
        return count(RolledChildRow::leavesPrimary);
    }

    private int count(Predicate<RolledChildRow> which) {
        return (int) classes.stream()
                .flatMap(each -> each.children().stream())
                .filter(which)
                .map(RolledChildRow::child)
                .distinct()
                .count();
    }
}
