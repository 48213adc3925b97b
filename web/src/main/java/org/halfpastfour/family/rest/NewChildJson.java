package org.halfpastfour.family.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AddChild;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildDetails;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /households/{id}/children}.
 *
 * @param sex female or male
 * @param grade 0 (kindergarten) to 12
 * @param guardians adults of the household; a parent who adds a child is one of them
 */
public record NewChildJson(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String school,
        @Nullable Integer grade,
        @Nullable List<Guardian> guardians) {

    /**
     * An adult of the household.
     *
     * @param relation mother, father, grandparent or other
     */
    public record Guardian(@Nullable UUID adult, @Nullable String relation) {}

    static NewChildJson empty() {
        return new NewChildJson(null, null, null, null, null, null);
    }

    AddChild command(HouseholdId household) {
        Sex known = ApiWords.parse(Sex.class, "sex", sex);
        var checks = new Checks()
                .notNull("name", name)
                .notNull("birthDate", birthDate)
                .notNull("sex", known);
        List<ChildGuardian> chosen = new ArrayList<>();
        for (Guardian guardian : guardians == null ? List.<Guardian>of() : guardians) {
            Relation relation = ApiWords.parse(Relation.class, "guardians", guardian.relation());
            UUID adult = guardian.adult();
            checks.that(adult != null && relation != null, "guardians", "required");
            if (adult != null && relation != null) {
                chosen.add(new ChildGuardian(AdultId.of(adult), relation));
            }
        }
        checks.orThrow();
        if (name == null || birthDate == null || known == null) {
            throw new IllegalStateException("Checked before");
        }
        return new AddChild(household, new ChildDetails(name, birthDate, known, school, grade), chosen);
    }
}
