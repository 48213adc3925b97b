package org.halfpastfour.family;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdViews.Look;
import org.halfpastfour.shared.DateRange;

/**
 * Shows what is agreed for a child to who looks at its household. That another guardian says no is told to those who decide and to
 * the staff: by whom, and nothing more.
 */
final class ConsentViews {

    private ConsentViews() {}

    /** What holds now or will. */
    static List<ConsentView> signed(ChildFile file, Look look) {
        return shown(file, look)
                .filter(consent -> !consent.isWithdrawn())
                .filter(consent -> consent.period().overlaps(DateRange.since(look.today())))
                .map(consent -> view(consent, file, look))
                .toList();
    }

    static ConsentSheet sheet(ChildFile file, Look look) {
        return new ConsentSheet(
                Arrays.stream(ConsentKind.values())
                        .filter(kind -> kind.isAskedOf(file.child().birthDate(), look.today()))
                        .map(kind -> standing(kind, file, look))
                        .toList(),
                shown(file, look)
                        .filter(Consent::isWithdrawn)
                        .sorted(Comparator.comparing(Consent::saidAt).reversed())
                        .map(consent -> view(consent, file, look))
                        .toList());
    }

    private static ConsentStanding standing(ConsentKind kind, ChildFile file, Look look) {
        ConsentRule.Outcome outcome = ConsentRule.of(file, kind, look.today());
        boolean told = look.viewer().staff() || look.viewer().decidesFor(file, look.today());
        if (outcome.state() == ConsentState.REFUSED && !told) {
            return new ConsentStanding(kind, ConsentState.NOT_GIVEN, List.of(), null);
        }
        return new ConsentStanding(
                kind,
                outcome.state(),
                outcome.against().stream()
                        .map(adult -> file.adult(adult).name())
                        .sorted()
                        .toList(),
                outcome.until());
    }

    private static Stream<Consent> shown(ChildFile file, Look look) {
        return file.consents().stream()
                .filter(consent -> file.adults().containsKey(consent.signer()))
                .filter(consent -> look.shows(consent, file));
    }

    private static ConsentView view(Consent consent, ChildFile file, Look look) {
        Adult signer = file.adult(consent.signer());
        return new ConsentView(
                consent.id(),
                consent.kind(),
                signer.adultId(),
                signer.name(),
                consent.textVersion(),
                consent.period(),
                consent.signedAt(),
                !consent.isWithdrawn()
                        && (look.viewer().staff() || look.viewer().is(signer.id())),
                consent.withdrawnAt(),
                consent.isRefusal(),
                !consent.isWithdrawn() && consent.isAskedAgain(look.today()));
    }
}
