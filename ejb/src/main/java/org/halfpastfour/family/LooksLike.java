package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Objects;
import org.halfpastfour.shared.NameKey;
import org.halfpastfour.shared.NameLikeness;
import org.jspecify.annotations.Nullable;

/**
 * When two records may be one person. Children: one birth date and names that are near, or near birth dates and names that
 * are read the same. Adults: one phone and names that are near, or names that are read the same around one child. Near
 * names upon near dates, or near names alone, are those of strangers and of brothers far more often.
 */
final class LooksLike {

    private LooksLike() {}

    static boolean sameChild(Candidate one, Candidate other) {
        LocalDate born = one.birthDate();
        LocalDate otherBorn = other.birthDate();
        if (born == null || otherBorn == null) {
            return false;
        }
        return born.equals(otherBorn)
                ? nearNames(one, other)
                : NearBirthDates.near(born, otherBorn) && names(one, other);
    }

    static boolean sameAdult(Candidate one, Candidate other, boolean aroundOneChild) {
        return aroundOneChild && names(one, other) || samePhone(one.phone(), other.phone()) && nearNames(one, other);
    }

    /** Read the same: in whatever form of writing, with whatever joints, and also when other characters sound alike. */
    static boolean names(Candidate one, Candidate other) {
        return !one.reading().isEmpty() && one.reading().equals(other.reading())
                || nameOf(one).equals(nameOf(other));
    }

    private static boolean nearNames(Candidate one, Candidate other) {
        return names(one, other) || nameOf(one).to(nameOf(other)) != NameLikeness.OTHER;
    }

    private static NameKey nameOf(Candidate person) {
        return NameKey.of(person.name());
    }

    private static boolean samePhone(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }
}
