package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;

/** Issues and redeems the one kind of code that gives a family a year of priority; nobody can tell who gave it. */
@ApplicationScoped
class PriorityDesk {

    @Inject
    private CodeStockRecords stock;

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    /** Neither the account nor the minute is written down: by them the code would be found again when it is redeemed. */
    String issue() {
        return stock.take(scope.today());
    }

    void redeem(HouseholdId id, String typed) {
        Household household = scope.mustSee(id);
        mustNotHaveIssued(id);
        new Checks().filled("code", typed).orThrow();
        ReferralCode code = ShortCode.parse(typed)
                .flatMap(stock::locked)
                .filter(found -> found.isRedeemable(scope.today()))
                .orElseThrow(() -> new InvalidInput("code", FamilyError.REFERRAL_CODE_NOT_VALID.code()));
        code.redeem(id, scope.recorded().at());
        household.givePriority(scope.today().plusYears(1));
        audit.record("household.priority-given", "household", id.value(), null);
    }

    /** Nothing tells who issued a code; so who may issue them redeems none for the own family. */
    private void mustNotHaveIssued(HouseholdId id) {
        boolean issues =
                Stream.of(Role.HOME_STAFF, Role.CASEWORKER, Role.CITY_ADMIN).anyMatch(caller::has);
        if (issues && !scope.servesHousehold(id)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }
}
