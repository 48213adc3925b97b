package org.halfpastfour.family;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A child as entered.
 *
 * @param school null or blank when it goes to none
 * @param grade 0 (kindergarten) to 12, or null
 */
public record ChildDetails(
        String name,
        LocalDate birthDate,
        Sex sex,
        @Nullable String school,
        @Nullable Integer grade) {

    private static final int ADULT_AT = 18;

    void check(Checks checks, String prefix, LocalDate today) {
        checks.value(prefix + "name", () -> new PersonName(name))
                .notNull(prefix + "birthDate", birthDate)
                .notNull(prefix + "sex", sex)
                .text(prefix + "school", school, 0, 60)
                .number(prefix + "grade", grade == null ? 0 : grade, 0, 12);
        if (birthDate != null) {
            checks.that(!birthDate.isAfter(today), prefix + "birthDate", FamilyError.BORN_IN_THE_FUTURE)
                    .that(
                            birthDate.plusYears(ADULT_AT).isAfter(today),
                            prefix + "birthDate",
                            FamilyError.NO_CHILD_ANY_MORE);
        }
    }

    String plainName() {
        return new PersonName(name).value();
    }

    @Nullable
    String plainSchool() {
        String line = Text.line(school);
        return line.isEmpty() ? null : line;
    }
}
