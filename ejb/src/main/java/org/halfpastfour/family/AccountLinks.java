package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.ParentAccounts;

/** Which adult signs in with which account: one has one, and nobody's is taken over. */
@ApplicationScoped
class AccountLinks {

    @Inject
    private PersonRecords people;

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private Audit audit;

    /** Links, and makes the account a parent of the household. */
    void admit(Household household, Adult adult, AccountId account) {
        if (isBlocked(household, adult)) {
            throw FamilyError.GUARDIAN_IS_BLOCKED.told(adult.name());
        }
        mustBeAnothers(account);
        link(adult, account);
        accounts.admit(account, household.id().value());
    }

    void link(Adult adult, AccountId account) {
        if (adult.signsInAs(account)) {
            return;
        }
        mustBeAnothers(account);
        if (adult.hasAccount()) {
            throw FamilyError.ADULT_HAS_ACCOUNT.told(adult.name());
        }
        if (people.ofAccount(account).isPresent()) {
            throw FamilyError.ACCOUNT_OF_ANOTHER_ADULT.told(accounts.loginNameOf(account));
        }
        accounts.mustBeFreeToLink(account);
        adult.signInAs(account);
        childRecords.flush(accounts.loginNameOf(account));
        audit.record("adult.account-linked", "adult", adult.id(), "account " + account);
    }

    private void mustBeAnothers(AccountId account) {
        if (caller.signedIn().filter(account::equals).isPresent()) {
            throw AccountError.OWN_ACCOUNT.told();
        }
    }

    /** Whether the adult is a blocked guardian of a child that belongs to the household today. */
    boolean isBlocked(Household household, Adult adult) {
        Set<UUID> members = scope.membersOf(household);
        return childRecords.guardianshipsOf(adult.id()).stream()
                .filter(Guardianship::isBlocked)
                .map(Guardianship::child)
                .anyMatch(members::contains);
    }
}
