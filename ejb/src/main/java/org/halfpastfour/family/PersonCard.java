package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody beside somebody alike, as far as the staff who looks may see it.
 *
 * @param birthDate of a child
 * @param phone of an adult as printed, to the staff of one of its homes
 * @param around of a child its guardians, of an adult the children it is a guardian of
 * @param households those of other homes are told by the home's name only
 */
public record PersonCard(
        UUID id,
        boolean child,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String school,
        @Nullable Integer grade,
        @Nullable String phone,
        boolean account,
        List<Around> around,
        List<Place> households) {

    public PersonCard {
        around = List.copyOf(around);
        households = List.copyOf(households);
    }

    /**
     * A guardian of a child, or a child of a guardian.
     *
     * @param blocked told to the staff of a home of the child only
     */
    public record Around(String name, Relation relation, boolean blocked) {}

    /**
     * A household.
     *
     * @param household null when it is of a home that who looks does not serve
     */
    public record Place(
            @Nullable HouseholdId household, @Nullable String name, String home) {}
}
