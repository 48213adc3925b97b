package org.halfpastfour.account;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers within one request what its account might do when it signed in, which the container's roles are of, too: the use case does not
 * read it again. Whoever calls use cases without signing in, as the house's own timers do, finds nothing here.
 */
@RequestScoped
class StandingOfRequest {

    private final Map<String, Optional<AccountStanding>> known = new HashMap<>();

    void signsIn(Account account, LocalDate today) {
        known.put(
                account.loginName(),
                account.isActive() ? Optional.of(AccountStanding.of(account, today)) : Optional.empty());
    }

    /** Nothing where nobody signed in under this name; nobody where the account is disabled. */
    Optional<Optional<AccountStanding>> of(String loginName) {
        return Optional.ofNullable(known.get(loginName));
    }
}
