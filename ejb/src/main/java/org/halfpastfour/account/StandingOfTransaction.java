package org.halfpastfour.account;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Remembers within one transaction who asked, so that the grants are read once. */
@TransactionScoped
class StandingOfTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // lives as long as a transaction and is never written
    private final Map<String, Optional<AccountStanding>> known = new HashMap<>();

    Optional<AccountStanding> of(String loginName, Function<String, Optional<AccountStanding>> read) {
        return known.computeIfAbsent(loginName, read);
    }
}
