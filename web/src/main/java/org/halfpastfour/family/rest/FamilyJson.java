package org.halfpastfour.family.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ChildRow;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdView;
import org.jspecify.annotations.Nullable;

/** Families as the API shows them: ids and names to book and collect with, and no health note. */
final class FamilyJson {

    private FamilyJson() {}

    /** A household with its children and adults. */
    public record Household(UUID id, UUID home, String name, List<Child> children, List<Adult> adults) {

        static Household from(HouseholdView household) {
            return new Household(
                    household.id().value(),
                    household.home().value(),
                    household.name(),
                    household.children().stream().map(Child::from).toList(),
                    household.adults().stream()
                            .map(adult -> new Adult(adult.id().value(), adult.name(), adult.phone()))
                            .toList());
        }
    }

    /**
     * A child.
     *
     * @param held whether the staff of the home still looks at the entry; until then it cannot be booked
     */
    public record Child(UUID id, String name, LocalDate birthDate, boolean held) {

        static Child from(ChildView child) {
            return new Child(child.id().value(), child.name(), child.birthDate(), child.held());
        }

        static Child from(ChildRow child) {
            return new Child(child.id().value(), child.name(), child.birthDate(), child.held());
        }
    }

    public record Adult(UUID id, String name, @Nullable String phone) {}
}
