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
        return birthDates(one.birthDate(), other.birthDate()) && names(one, other);
    }

    static boolean sameAdult(Candidate one, Candidate other, boolean aroundTheSameChildren) {
        return (aroundTheSameChildren || samePhone(one, other)) && names(one, other);
    }

    /** Read the same: in whatever script form, with whatever joints, and also when other characters sound alike. */
    static boolean names(Candidate one, Candidate other) {
        return Resemblance.plain(one.name()).equals(Resemblance.plain(other.name()))
                || !one.reading().isEmpty() && one.reading().equals(other.reading());
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
