package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;

/**
 * Looks for dates of a whole group.
 *
 * @param leaders besides who asks
 * @param families those of own cases who are known already; others come later
 * @param from the first day on which it may begin
 */
public record FindGroupDates(
        RepairTemplateId template, HomeId home, List<AccountId> leaders, List<JoiningFamily> families, LocalDate from) {

    public FindGroupDates {
        new Checks()
                .notNull("template", template)
                .notNull("home", home)
                .that(!families.isEmpty(), "families", CaseError.GROUP_WITHOUT_FAMILY)
                .notNull("from", from)
                .orThrow();
        leaders = List.copyOf(leaders);
        families = List.copyOf(families);
    }
}
