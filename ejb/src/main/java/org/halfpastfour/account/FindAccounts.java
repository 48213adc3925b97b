package org.halfpastfour.account;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.SearchedName;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Asks for accounts in the order of their login names.
 *
 * @param query a part of the login name or of the name; empty for all
 * @param role only accounts that were ever granted it
 */
public record FindAccounts(String query, @Nullable Role role, PageRequest page) {

    public FindAccounts {
        query = Text.line(query);
        new Checks().text("query", query, 0, 60).notNull("page", page).orThrow();
    }

    SearchedName name() {
        return SearchedName.of(query);
    }
}
