package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.ParentAccounts;

/** Gives what is kept about an adult to the other record of the same adult. The stricter of two standings holds. */
@ApplicationScoped
class AdultJoiner {

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private HouseholdRecords households;

    @Inject
    private MembershipJoiner memberships;

    @Inject
    private AccountLinks links;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private JoinNotes steps;

    @Inject
    private JoinedBlocks blocks;

    @Inject
    private FamilyScope scope;

    void move(PersonJoin join) {
        memberships.move(join, household -> true);
        List<Guardianship> known = childRecords.guardianshipsOf(join.kept());
        childRecords.guardianshipsOf(join.gone()).forEach(one -> moveOrClose(join, one, known));
        childRecords.pickupsOf(join.gone()).forEach(one -> {
            keep(join, JoinSteps.PICKUP_MOVED, one.id().value());
            one.become(one.child(), join.kept(), scope.recorded().at());
        });
        List<Consent> signed = childRecords.consentsOf(join.kept());
        childRecords.consentsOf(join.gone()).forEach(one -> moveOrWithdraw(join, one, signed));
        childRecords.flush();
        account(join);
    }

    void undo(PersonJoin join) {
        memberships.undo(join);
        steps.of(join.id(), JoinSteps.GUARDIAN_MOVED)
                .keySet()
                .forEach(row -> childRecords.guardianship(row).becomeOfAdult(join.gone()));
        steps.of(join.id(), JoinSteps.GUARDIAN_CLOSED)
                .forEach((row, before) ->
                        childRecords.guardianship(row).reopen(JoinSteps.from(before), JoinSteps.to(before)));
        blocks.undo(join);
        steps.of(join.id(), JoinSteps.PICKUP_MOVED).keySet().forEach(row -> {
            PickupAuthority pickup = childRecords.pickup(PickupId.of(row)).orElseThrow();
            pickup.restore(pickup.child(), join.gone());
        });
        steps.of(join.id(), JoinSteps.CONSENT_MOVED).keySet().forEach(row -> {
            Consent consent = childRecords.consent(ConsentId.of(row)).orElseThrow();
            consent.goTo(consent.child(), join.gone());
        });
        steps.of(join.id(), JoinSteps.CONSENT_WITHDRAWN)
                .keySet()
                .forEach(row ->
                        childRecords.consent(ConsentId.of(row)).orElseThrow().holdAgain());
        undoAccount(join);
    }

    private void moveOrClose(PersonJoin join, Guardianship one, List<Guardianship> known) {
        List<Guardianship> ofChild = known.stream()
                .filter(other -> other.child().equals(one.child()))
                .toList();
        if (ofChild.isEmpty()) {
            keep(join, JoinSteps.GUARDIAN_MOVED, one.id());
            one.becomeOfAdult(join.kept());
            return;
        }
        if (one.isBlocked()) {
            ofChild.stream().filter(other -> !other.isBlocked()).forEach(other -> blocks.block(join, other, one));
        }
        steps.keep(
                join.id(),
                JoinSteps.GUARDIAN_CLOSED,
                one.id(),
                JoinSteps.period(one.period().from(), one.period().to()));
        one.close(scope.today().minusDays(1));
    }

    private void moveOrWithdraw(PersonJoin join, Consent one, List<Consent> signed) {
        boolean again = !one.isWithdrawn()
                && signed.stream()
                        .filter(other ->
                                other.child().equals(one.child()) && other.kind() == one.kind() && !other.isWithdrawn())
                        .anyMatch(other -> other.period().overlaps(one.period()));
        if (again) {
            keep(join, JoinSteps.CONSENT_WITHDRAWN, one.id().value());
            one.withdraw(scope.recorded().at());
        } else {
            keep(join, JoinSteps.CONSENT_MOVED, one.id().value());
            one.goTo(one.child(), join.kept());
        }
    }

    /**
     * One account goes along, unless it is of the case side: nobody changes its person alone, and its record is followed all
     * the same. Of two both sign in as the kept record, until the city office has settled which one stays.
     */
    private void account(PersonJoin join) {
        Adult gone = people.adult(AdultId.of(join.gone())).orElseThrow();
        Adult kept = people.adult(AdultId.of(join.kept())).orElseThrow();
        AccountId account = gone.account();
        if (account != null && !kept.hasAccount() && !accounts.isOfCaseSide(account)) {
            keep(join, JoinSteps.ACCOUNT_MOVED, account.value());
            gone.signInNoMore();
            childRecords.flush();
            kept.signInAs(account);
        } else if (account != null && kept.hasAccount()) {
            households.memberships(List.of(join.kept()), scope.today()).forEach(member -> admit(join, kept, member));
        }
    }

    private void admit(PersonJoin join, Adult kept, HouseholdMember member) {
        AccountId account = kept.account();
        Household household = households.find(member.household()).orElseThrow();
        UUID id = household.id().value();
        if (account != null && !accounts.isParent(account, id) && !links.isBlocked(household, kept)) {
            keep(join, JoinSteps.GRANT_ADDED, id);
            accounts.admit(account, id);
        }
    }

    private void undoAccount(PersonJoin join) {
        Adult gone = people.adult(AdultId.of(join.gone())).orElseThrow();
        Adult kept = people.adult(AdultId.of(join.kept())).orElseThrow();
        steps.of(join.id(), JoinSteps.ACCOUNT_MOVED).keySet().stream()
                .map(AccountId::of)
                .filter(kept::signsInAs)
                .forEach(account -> {
                    kept.signInNoMore();
                    childRecords.flush();
                    gone.signInAs(account);
                });
        AccountId account = kept.account();
        if (account != null) {
            steps.of(join.id(), JoinSteps.GRANT_ADDED)
                    .keySet()
                    .forEach(household ->
                            accounts.dismiss(account, household, scope.today().minusDays(1)));
        }
    }

    private void keep(PersonJoin join, String what, UUID row) {
        steps.keep(join.id(), what, row, join.gone().toString());
    }
}
