package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;

/** Takes health notes and consents. */
@ApplicationScoped
class PaperDesk {

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private Recheck recheck;

    @Inject
    private Audit audit;

    void answer(AnswerHealthNote command) {
        scope.mustDecideFor(command.child());
        command.check();
        mustBeLatest(command);
        childRecords.add(new HealthNote(command, scope.recorded()));
        audit.record("health-note.answered", "child", command.child().value(), null);
    }

    /** What somebody else wrote meanwhile would otherwise be gone unread, an allergy for one. */
    private void mustBeLatest(AnswerHealthNote command) {
        childRecords.hold(command.child());
        Instant latest = childRecords.healthNotes(List.of(command.child().value())).stream()
                .map(note -> note.view().answeredAt())
                .findFirst()
                .orElse(null);
        ChangedMeanwhile.unless(Objects.equals(latest, command.seen()));
    }

    ConsentId give(GiveConsent command) {
        ChildFile file = scope.mustDecideFor(command.child());
        boolean staff = scope.serves(command.child().value());
        check(command, staff);
        var period = new DateRange(command.from(), command.to());
        mustSign(command, file, staff);
        if (file.consents().stream()
                .filter(other -> other.kind() == command.kind())
                .filter(other -> other.signer().equals(command.signer().value()))
                .anyMatch(other -> other.period().overlaps(period))) {
            throw FamilyError.CONSENT_ALREADY_GIVEN.told();
        }
        var consent = new Consent(
                command.child().value(),
                command.signer().value(),
                command.kind(),
                command.textVersion(),
                period,
                scope.recorded().at());
        childRecords.add(consent);
        childRecords.flush();
        audit.record("consent.given", "child", consent.child(), command.kind() + " " + consent.id());
        return consent.id();
    }

    /**
     * Withdrawing what was withdrawn already changes nothing. Where staff write it down, they say what becomes of what was
     * booked; a family withdraws at once, and what it touches is on Today for the home.
     */
    void withdraw(WithdrawConsent command) {
        ConsentId id = command.consent();
        Consent consent = childRecords.consent(id).orElseThrow(() -> FamilyError.CONSENT_NOT_FOUND.told(id));
        ChildId child = ChildId.of(consent.child());
        try {
            scope.mustSee(child);
            scope.mustDecideAsParent(child.value());
            mustBeSigner(AdultId.of(consent.signer()), scope.serves(consent.child()));
        } catch (ChildNotFound hidden) {
            throw FamilyError.CONSENT_NOT_FOUND.told(id).because(hidden);
        }
        if (!consent.isWithdrawn()) {
            Runnable withdrawal = () -> consent.withdraw(scope.recorded().at());
            if (scope.serves(consent.child())) {
                recheck.around(Reach.people(Set.of(consent.child())), command.settlement(), withdrawal);
            } else {
                withdrawal.run();
            }
            audit.record("consent.withdrawn", "child", consent.child(), consent.kind() + " " + id);
        }
    }

    private void check(GiveConsent command, boolean staff) {
        new Checks()
                .notNull("kind", command.kind())
                .notNull("signer", command.signer())
                .notNull("from", command.from())
                .orThrow();
        new Checks()
                .that(
                        command.textVersion() == command.kind().currentText(),
                        "textVersion",
                        FamilyError.CONSENT_TEXT_OUTDATED)
                .that(staff || !command.from().isBefore(scope.today()), "from", FamilyError.DATE_IN_THE_PAST)
                .value("to", () -> new DateRange(command.from(), command.to()))
                .orThrow();
    }

    /** On paper, too, only a guardian signs. */
    private void mustSign(GiveConsent command, ChildFile file, boolean staff) {
        mustBeSigner(command.signer(), staff);
        new Checks()
                .that(file.isGuardian(command.signer().value(), command.from()), "signer", FamilyError.GUARDIAN_UNKNOWN)
                .orThrow();
    }

    private void mustBeSigner(AdultId signer, boolean staff) {
        if (!staff && !scope.isAsker(signer.value())) {
            throw FamilyError.CONSENT_ONLY_BY_SIGNER.told();
        }
    }
}
