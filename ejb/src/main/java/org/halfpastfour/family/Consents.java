package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.shared.Roles;

/** What guardians read before they sign, and what they say no to; health notes that are still right. */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.PARENT})
public class Consents {

    @Inject
    ConsentDesk desk;

    @Inject
    PaperDesk papers;

    @Inject
    ConsentTextRecords texts;

    @Inject
    FamilyScope scope;

    /** The versions until today, the one that is signed now first; who wrote them is left out. */
    public List<ConsentTextView> texts(ConsentKind kind) {
        LocalDate today = scope.today();
        return texts.of(kind).stream()
                .filter(text -> text.counts(today))
                .map(text -> text.view(Map.of()))
                .toList();
    }

    /** A family's no counts at once; staff say with it what becomes of what was booked. */
    public ConsentId refuse(RefuseConsent command) {
        return desk.refuse(command);
    }

    /** For another term. */
    public void confirmHealthNote(ConfirmHealthNote command) {
        papers.confirm(command);
    }
}
