package org.halfpastfour.demo;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;

/**
 * A family of the demo.
 *
 * @param number from 0, in order of registration at its home
 * @param children without those that the staff still looks at
 * @param guardian who signs and collects
 */
record DemoFamily(int number, HouseholdId household, List<ChildId> children, AdultId guardian) {

    static DemoFamily of(int number, HouseholdView view) {
        return new DemoFamily(
                number,
                view.id(),
                view.children().stream()
                        .filter(child -> !child.held())
                        .map(ChildView::id)
                        .toList(),
                view.adults().getFirst().id());
    }

    boolean has(UUID child) {
        return children.stream().anyMatch(own -> own.value().equals(child));
    }

    /** How this family takes part: most come, some stopped, some came back. */
    boolean comes(int week) {
        return switch (number % 12) {
            case 5 -> week < -4;
            case 6 -> week < -7 || week > -4;
            default -> true;
        };
    }
}
