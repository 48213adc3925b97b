package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child with everything that concerns care.
 *
 * @param consents that hold now or will
 * @param agreed how it stands with each kind of consent, and what was withdrawn
 * @param healthDue whether a term began since the health note was answered
 * @param missing codes of what is still lacking for a first attendance
 * @param mayDecide whether who asks may change this child, who collects it, its health note and consents
 * @param held whether the staff still looks at the entry; until then it takes part in nothing
 * @param version for {@link ChangeChild}
 */
public record ChildView(
        ChildId id,
        String name,
        LocalDate birthDate,
        Sex sex,
        @Nullable String school,
        @Nullable Integer grade,
        List<GuardianView> guardians,
        List<PickupView> pickups,
        @Nullable HealthNoteView health,
        List<ConsentView> consents,
        ConsentSheet agreed,
        boolean healthDue,
        List<String> missing,
        boolean mayDecide,
        boolean held,
        int version) {}
