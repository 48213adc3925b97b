package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a family is to look at again: a consent whose text has changed, and the health note once a term. */
final class DuePaperRule {

    private DuePaperRule() {}

    static List<String> due(ChildFile file, LocalDate on) {
        List<String> due = new ArrayList<>();
        if (Arrays.stream(ConsentKind.values())
                .filter(kind -> kind.isAskedOf(file.child().birthDate(), on))
                .anyMatch(kind -> ConsentRule.of(file, kind, on).state() == ConsentState.ASKED_AGAIN)) {
            due.add(DuePaper.CONSENT_ASKED_AGAIN.code());
        }
        if (file.healthNote() != null && file.healthNote().isDue(on)) {
            due.add(DuePaper.HEALTH_NOTE_DUE.code());
        }
        return due;
    }
}
