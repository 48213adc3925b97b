package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("ADULT")
@NamedQuery(name = "Adult.ofAccount", query = "select a from Adult a where a.account = :account")
class Adult extends Person {

    @Column(name = "account_id")
    private @Nullable UUID account;

    protected Adult() {}

    Adult(NewAdult details) {
        super(details.plainName(), details.digits());
    }

    AdultId adultId() {
        return AdultId.of(id());
    }

    boolean hasAccount() {
        return account != null;
    }

    @Nullable
    AccountId account() {
        return account == null ? null : AccountId.of(account);
    }

    boolean signsInAs(AccountId other) {
        return other.value().equals(account);
    }

    void signInAs(AccountId newAccount) {
        account = newAccount.value();
    }

    /** As kept with a correction. */
    String details() {
        return name() + "; " + (phone() == null ? "-" : phone());
    }

    void take(NewAdult details) {
        call(details.plainName());
        reachAt(details.digits());
    }
}
