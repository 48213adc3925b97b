package org.halfpastfour.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** That a number could be nothing, or could be so much, for all from whom it is kept, and by which changes of other numbers it could. */
final class FigureSecret {

    private final int[] parts;
    private final long aim;
    private final List<BitSet> from;
    private List<FigureChange> changes = List.of();

    /**
     * @param aim what it could be: nothing, or so much
     * @param from whose numbers those know from whom it is kept
     */
    FigureSecret(int[] parts, long aim, List<BitSet> from) {
        this.parts = parts;
        this.aim = aim;
        this.from = new ArrayList<>(from);
    }

    boolean keeps(FigureChange change) {
        return changes.contains(change);
    }

    List<FigureChange> changes() {
        return changes;
    }

    void takeOver(List<FigureChange> others) {
        changes = List.copyOf(others);
    }

    /** The changes that are left when a place is told, and what else is needed so that it is kept from all; or that nothing was found. */
    Optional<List<FigureChange>> without(int code, FigureGuess guess) {
        List<FigureChange> left = left(code);
        for (BitSet knowing : from) {
            if (left.stream().noneMatch(change -> change.isOpenTo(knowing))) {
                Optional<FigureChange> found = guess.find(parts, aim, knowing);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                left.add(found.get());
            }
        }
        return Optional.of(left);
    }

    /** The same where it is told anyway: from whom it cannot be kept, it is not kept. */
    List<FigureChange> forced(int code, FigureGuess guess) {
        List<FigureChange> left = left(code);
        from.removeIf(knowing -> {
            if (left.stream().anyMatch(change -> change.isOpenTo(knowing))) {
                return false;
            }
            Optional<FigureChange> found = guess.find(parts, aim, knowing);
            found.ifPresent(left::add);
            return found.isEmpty();
        });
        return left;
    }

    private List<FigureChange> left(int code) {
        List<FigureChange> left = new ArrayList<>(changes);
        left.removeIf(change -> change.changes(code));
        return left;
    }
}
