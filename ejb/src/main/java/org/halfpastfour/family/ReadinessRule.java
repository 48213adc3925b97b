package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What must be there before a child attends for the first time: a record of its own, an adult who can be called, a guardian's consent, under
 * fourteen a separate one for sensitive data, and an answered health note.
 */
final class ReadinessRule {

    private ReadinessRule() {}

    static List<String> missing(ChildFile file, LocalDate on) {
        var missing = new ArrayList<MissingPaper>();
        if (!file.child().isOpen()) {
            missing.add(MissingPaper.ENTRY_BEING_CHECKED);
        }
        if (!isAnybodyReachable(file, on)) {
            missing.add(MissingPaper.NO_REACHABLE_ADULT);
        }
        if (!ConsentRule.isGiven(file, ConsentKind.PARTICIPATION, on)) {
            missing.add(MissingPaper.CONSENT_MISSING);
        }
        if (file.child().needsConsentToSensitiveData(on)
                && !ConsentRule.isGiven(file, ConsentKind.SENSITIVE_DATA, on)) {
            missing.add(MissingPaper.SENSITIVE_CONSENT_MISSING);
        }
        if (file.healthNote() == null) {
            missing.add(MissingPaper.HEALTH_NOTE_MISSING);
        }
        return missing.stream().map(MissingPaper::code).toList();
    }

    static boolean isAnybodyReachable(ChildFile file, LocalDate on) {
        return file.adults().values().stream().anyMatch(adult -> isReachable(file, adult, on));
    }

    /** Of what is missing, what the child never had. */
    static List<String> neverThere(List<String> missing, ChildFile file, Set<ConsentKind> everGiven) {
        Set<String> had = new HashSet<>();
        if (everGiven.contains(ConsentKind.PARTICIPATION)) {
            had.add(MissingPaper.CONSENT_MISSING.code());
        }
        if (everGiven.contains(ConsentKind.SENSITIVE_DATA)) {
            had.add(MissingPaper.SENSITIVE_CONSENT_MISSING.code());
        }
        if (file.adults().values().stream().anyMatch(adult -> adult.phone() != null && file.isFamily(adult.id()))) {
            had.add(MissingPaper.NO_REACHABLE_ADULT.code());
        }
        return missing.stream().filter(code -> !had.contains(code)).toList();
    }

    /** Has a phone, and belongs to the child: a guardian or somebody of its household, not blocked and not banned. */
    private static boolean isReachable(ChildFile file, Adult adult, LocalDate on) {
        UUID id = adult.id();
        return adult.phone() != null
                && (file.isGuardian(id, on) || file.housemates().contains(id))
                && !file.isBarred(id, on);
    }
}
