package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Consents;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.RefuseConsent;

/** The papers of the families of the demo. */
@ApplicationScoped
class DemoPapers {

    private static final List<ConsentKind> SIGNED =
            List.of(ConsentKind.PARTICIPATION, ConsentKind.SENSITIVE_DATA, ConsentKind.EMERGENCY_CARE);

    @Inject
    private Families families;

    @Inject
    private Consents consents;

    void give(HouseholdView household, boolean allergic, LocalDate today) {
        AdultId signer = household.adults().getFirst().id();
        for (ConsentKind kind : SIGNED) {
            int version = version(kind);
            household
                    .children()
                    .forEach(child ->
                            families.giveConsent(new GiveConsent(child.id(), signer, kind, version, today, null)));
        }
        household.children().forEach(child -> {
            families.answerHealthNote(
                    allergic
                            ? new AnswerHealthNote(
                                    child.id(), "坚果（花生、核桃）过敏", "书包侧袋备有抗过敏药", "误食后先服药，立即联系妈妈；出现呼吸困难马上拨打 120")
                            : new AnswerHealthNote(child.id(), "", "", ""));
        });
    }

    void leavesAlone(DemoFamily family, LocalDate today) {
        ConsentKind kind = ConsentKind.LEAVES_ALONE;
        int version = version(kind);
        family.children()
                .forEach(child -> families.giveConsent(
                        new GiveConsent(child, family.guardian(), kind, version, today, today.plusYears(1))));
    }

    /** Of two parents who live apart one agrees to pictures and the other does not. */
    void disagree(DemoFamily agrees, DemoFamily refuses, LocalDate today) {
        ConsentKind kind = ConsentKind.PHOTOS;
        int version = version(kind);
        agrees.children().forEach(child -> {
            families.giveConsent(new GiveConsent(child, agrees.guardian(), kind, version, today, null));
            consents.refuse(new RefuseConsent(child, refuses.guardian(), kind));
        });
    }

    private int version(ConsentKind kind) {
        return consents.texts(kind).getFirst().version();
    }
}
