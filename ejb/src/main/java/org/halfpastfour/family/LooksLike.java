package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When two records may be one person. Children: the names are read the same or nearly, and so are the birth dates.
 * Adults: the names, and the phone is the same, or both stand around the same children.
 */
final class LooksLike {

    private LooksLike() {}

    static boolean sameChild(Candidate one, Candidate other) {
        return birthDates(one.birthDate(), other.birthDate()) && names(one.name(), other.name());
    }

    static boolean sameAdult(Candidate one, Candidate other, boolean aroundTheSameChildren) {
        return (aroundTheSameChildren || samePhone(one, other)) && names(one.name(), other.name());
    }

    static boolean names(String one, String other) {
        return Resemblance.plain(one).equals(Resemblance.plain(other));
    }

    private static boolean birthDates(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Optional.ofNullable(one)
                .flatMap(date -> Optional.ofNullable(other).filter(born -> NearBirthDates.near(date, born)))
                .isPresent();
    }

    private static boolean samePhone(Candidate one, Candidate other) {
        return one.phone() != null && Objects.equals(one.phone(), other.phone());
    }
}
