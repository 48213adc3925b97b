package org.halfpastfour.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** What guardians sign, in both languages: the city office writes it, and every version of it is kept. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class ConsentTexts {

    @Inject
    ConsentTextRecords records;

    @Inject
    FamilyScope scope;

    @Inject
    AccountDirectory accounts;

    @Inject
    Audit audit;

    /** Kind by kind, the newest version first. */
    public List<ConsentTextView> all() {
        return views(records.all());
    }

    /** Every version, the newest first. */
    public List<ConsentTextView> of(ConsentKind kind) {
        return views(records.of(kind));
    }

    /** One more version; what was signed under an earlier one can be read as it stood. */
    public List<ConsentTextView> write(WriteConsentText command) {
        ConsentText latest = records.of(command.kind()).getFirst();
        ChangedMeanwhile.unless(latest.version() == command.after());
        new Checks()
                .that(!command.countsFrom().isBefore(scope.today()), "countsFrom", FamilyError.DATE_IN_THE_PAST)
                .that(
                        !command.countsFrom().isBefore(latest.countsFrom()),
                        "countsFrom",
                        FamilyError.BEFORE_THE_VERSION_BEFORE)
                .orThrow();
        records.add(new ConsentText(command, latest.version() + 1, scope.recorded()));
        audit.record("consent-text.written", "policy", null, command.kind() + " " + (latest.version() + 1));
        return of(command.kind());
    }

    private List<ConsentTextView> views(List<ConsentText> texts) {
        Map<AccountId, String> names = accounts.displayNames(texts.stream()
                .map(ConsentText::writtenBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return texts.stream().map(text -> text.view(names)).toList();
    }
}
