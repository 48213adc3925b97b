package org.halfpastfour.family;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Remembers within one transaction who is family to whom, so that every scope may ask. */
@TransactionScoped
class OwnFamilyOfTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // lives as long as a transaction and is never written
    private final Map<AccountId, OwnFamily> known = new HashMap<>();

    private transient @Nullable Object unitOfWork;

    synchronized OwnFamily of(Object reading, AccountId account, Function<AccountId, OwnFamily> read) {
        forgetOthers(reading);
        return known.computeIfAbsent(account, read);
    }

    synchronized boolean knows(Object reading, AccountId account) {
        forgetOthers(reading);
        return known.containsKey(account);
    }

    /** What another unit of work of the database has read. */
    private void forgetOthers(Object reading) {
        if (!reading.equals(unitOfWork)) {
            unitOfWork = reading;
            known.clear();
        }
    }
}
