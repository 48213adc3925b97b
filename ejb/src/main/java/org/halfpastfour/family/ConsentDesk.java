package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Settlement;

/** Takes consents, and what guardians say no to. */
@ApplicationScoped
class ConsentDesk {

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ConsentTextRecords texts;

    @Inject
    private FamilyScope scope;

    @Inject
    private Recheck recheck;

    @Inject
    private Audit audit;

    ConsentId give(GiveConsent command) {
        ChildFile file = scope.mustDecideFor(command.child());
        boolean staff = scope.serves(command.child().value());
        check(command, staff);
        var period = new DateRange(command.from(), command.to());
        mustBeSigner(command.signer(), staff);
        mustBeGuardian(file, command.signer(), command.from());
        if (ofSigner(file, command.signer().value(), command.kind())
                .anyMatch(other -> other.textVersion() == command.textVersion()
                        && other.period().overlaps(period))) {
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

    /** Who signed before withdraws it; who says no a second time says nothing new. */
    ConsentId refuse(RefuseConsent command) {
        UUID child = command.child().value();
        UUID signer = command.signer().value();
        ChildFile file = scope.mustDecideFor(command.child());
        mustBeSigner(command.signer(), scope.serves(child));
        mustBeGuardian(file, command.signer(), scope.today());
        List<Consent> signed = ofSigner(file, signer, command.kind()).toList();
        if (!signed.isEmpty()) {
            end(signed, command.settlement());
            return signed.getLast().id();
        }
        if (ConsentRule.of(file, command.kind(), scope.today()).against().contains(signer)) {
            return file.consents().stream()
                    .filter(one -> one.kind() == command.kind() && one.signer().equals(signer))
                    .toList()
                    .getLast()
                    .id();
        }
        return keep(command);
    }

    private ConsentId keep(RefuseConsent command) {
        LocalDate today = scope.today();
        int version = ConsentTextRule.current(texts.of(command.kind()), today).version();
        Consent refusal = Consent.refusal(
                command.child().value(),
                command.signer().value(),
                command.kind(),
                version,
                today,
                scope.recorded().at());
        around(refusal.child(), command.settlement(), () -> {
            childRecords.add(refusal);
            childRecords.flush();
        });
        audit.record("consent.refused", "child", refusal.child(), refusal.kind() + " " + refusal.id());
        return refusal.id();
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
            ChildFile file = scope.mustSee(child);
            scope.mustDecideAsParent(child.value());
            mustBeSigner(AdultId.of(consent.signer()), scope.serves(consent.child()));
            if (!consent.isWithdrawn()) {
                end(
                        ofSigner(file, consent.signer(), consent.kind())
                                .filter(other -> other.period().overlaps(consent.period()))
                                .toList(),
                        command.settlement());
            }
        } catch (ChildNotFound hidden) {
            throw FamilyError.CONSENT_NOT_FOUND.told(id).because(hidden);
        }
    }

    /** Under an older text and a newer one alike. */
    private void end(List<Consent> signed, Settlement settlement) {
        Consent first = signed.getFirst();
        around(
                first.child(),
                settlement,
                () -> signed.forEach(one -> one.withdraw(scope.recorded().at())));
        signed.forEach(one -> audit.record("consent.withdrawn", "child", one.child(), one.kind() + " " + one.id()));
    }

    private void around(UUID child, Settlement settlement, Runnable change) {
        if (scope.serves(child)) {
            recheck.around(Reach.people(Set.of(child)), settlement, change);
        } else {
            change.run();
        }
    }

    private static Stream<Consent> ofSigner(ChildFile file, UUID signer, ConsentKind kind) {
        return file.consents().stream()
                .filter(one -> one.kind() == kind && one.signer().equals(signer) && !one.isWithdrawn());
    }

    private void check(GiveConsent command, boolean staff) {
        new Checks()
                .notNull("kind", command.kind())
                .notNull("signer", command.signer())
                .notNull("from", command.from())
                .orThrow();
        new Checks()
                .that(
                        ConsentTextRule.maySign(texts.of(command.kind()), command.textVersion(), scope.today()),
                        "textVersion",
                        FamilyError.CONSENT_TEXT_OUTDATED)
                .that(staff || !command.from().isBefore(scope.today()), "from", FamilyError.DATE_IN_THE_PAST)
                .value("to", () -> new DateRange(command.from(), command.to()))
                .orThrow();
    }

    /** On paper, too, only a guardian signs. */
    private static void mustBeGuardian(ChildFile file, AdultId signer, LocalDate on) {
        new Checks()
                .that(file.isGuardian(signer.value(), on), "signer", FamilyError.GUARDIAN_UNKNOWN)
                .orThrow();
    }

    private void mustBeSigner(AdultId signer, boolean staff) {
        if (!staff && !scope.isAsker(signer.value())) {
            throw FamilyError.CONSENT_ONLY_BY_SIGNER.told();
        }
    }
}
