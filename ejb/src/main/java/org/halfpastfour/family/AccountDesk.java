package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.ParentAccounts;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;

/** Gives the adults of a home's families their accounts. For the staff of the home. */
@ApplicationScoped
class AccountDesk {

    private static final RandomGenerator RANDOM = new SecureRandom();

    @Inject
    private FamilyScope scope;

    @Inject
    private PersonRecords people;

    @Inject
    private AccountLinks links;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private Audit audit;

    ParentAccount account(HouseholdId household, AdultId id) {
        Household served = scope.mustServe(household);
        Adult adult = adultOf(served, id);
        AccountId account = adult.account();
        return new ParentAccount(
                adult.name(),
                account == null ? null : accounts.loginNameOf(account),
                account != null && accounts.isParent(account, household.value()),
                links.isBlocked(served, adult),
                proposal(adult));
    }

    NewCard open(OpenParentAccount command) {
        Household household = scope.mustServe(command.household());
        Adult adult = adultOf(household, command.adult());
        if (adult.hasAccount()) {
            throw FamilyError.ADULT_HAS_ACCOUNT.told(adult.name());
        }
        AccountId account = accounts.open(command.loginName(), adult.name(), command.language());
        links.admit(household, adult, account);
        return accounts.card(account);
    }

    void link(LinkParentAccount command) {
        Household household = scope.mustServe(command.household());
        links.admit(household, adultOf(household, command.adult()), active(command.loginName()));
    }

    /** Without the household: the grant is given apart from this. */
    void link(AdultId id, AccountId account) {
        scope.mustBeAnother(id.value());
        links.link(
                people.adult(id)
                        .filter(adult -> scope.serves(adult.id()))
                        .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id)),
                account);
    }

    NewCard card(HouseholdId household, AdultId id) {
        Adult adult = adultOf(scope.mustServe(household), id);
        AccountId account = adult.account();
        if (account == null) {
            throw FamilyError.ADULT_WITHOUT_ACCOUNT.told(adult.name());
        }
        if (!isOfServedFamiliesOnly(account)) {
            throw FamilyError.ACCOUNT_ONLY_BY_CITY.told(accounts.loginNameOf(account));
        }
        audit.record("adult.card-made", "adult", adult.id(), null);
        return accounts.card(account);
    }

    /** A card opens everything that the account may see. */
    private boolean isOfServedFamiliesOnly(AccountId account) {
        return accounts.householdsOfMereParent(account)
                .filter(households -> households.stream().map(HouseholdId::of).allMatch(scope::servesHousehold))
                .isPresent();
    }

    private AccountId active(String loginName) {
        new Checks().filled("loginName", loginName).orThrow();
        return accounts.active(loginName)
                .orElseThrow(() -> new InvalidInput("loginName", FamilyError.LOGIN_NAME_UNKNOWN.code()));
    }

    private Adult adultOf(Household household, AdultId id) {
        boolean member = scope.membersOf(household).contains(id.value());
        return people.adult(id).filter(adult -> member).orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }

    /** The phone number, which people know by heart, or else something short to write down. */
    private String proposal(Adult adult) {
        Stream<String> phone = Stream.ofNullable(adult.phone());
        Stream<String> made = Stream.generate(() -> "p" + RANDOM.nextInt(100_000, 1_000_000));
        return accounts.firstFree(Stream.concat(phone, made)).orElseThrow();
    }
}
