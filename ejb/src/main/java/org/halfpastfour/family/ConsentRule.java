package org.halfpastfour.family;

import java.time.LocalDate;

/** A consent counts on a day while it is not withdrawn and who signed it decides for the child. */
final class ConsentRule {

    private ConsentRule() {}

    static boolean isGiven(ChildFile file, ConsentKind kind, LocalDate on) {
        return file.consents().stream()
                .filter(consent -> consent.holds(kind, on))
                .anyMatch(consent -> file.isGuardian(consent.signer(), on));
    }
}
