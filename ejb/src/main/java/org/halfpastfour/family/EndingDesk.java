package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.ParentAccounts;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Text;

/** Ends who belongs where, and who decides for whom. For the staff of the home. */
@ApplicationScoped
class EndingDesk {

    @Inject
    private FamilyScope scope;

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ParentAccounts accounts;

    @Inject
    private Recheck recheck;

    @Inject
    private Audit audit;

    void end(EndMembership command) {
        Household household = households.lock(scope.mustServe(command.household()));
        List<HouseholdMember> members = households.members(Set.of(household.id()), scope.today());
        HouseholdMember member = members.stream()
                .filter(one -> one.person().equals(command.person()))
                .findFirst()
                .orElseThrow(FamilyError.MEMBER_NOT_FOUND::told);
        check(member.period(), command.last(), command.reason());
        if (people.byIds(Set.of(member.person())).get(member.person()) instanceof Adult adult) {
            mustNotLeaveChildrenAlone(adult, members);
            dismiss(adult, command);
        }
        String before = member.standing();
        recheck.around(Reach.people(Set.of(member.person())), command.settlement(), () -> member.end(command.last()));
        childRecords.add(FamilyChange.of(member, before, Text.lines(command.reason()), scope.recorded()));
        audit.record("membership.ended", "household", household.id().value(), "person " + member.person());
    }

    void end(EndGuardianship command) {
        ChildFile file = scope.mustServe(command.child());
        List<Guardianship> live = file.guardianshipsOf(command.adult().value())
                .filter(guardianship -> guardianship.period().overlaps(DateRange.since(scope.today())))
                .toList();
        if (live.isEmpty()) {
            throw FamilyError.ADULT_NOT_FOUND.told(command.adult());
        }
        Guardianship guardianship = live.getFirst();
        check(guardianship.period(), command.last(), command.reason());
        String before = guardianship.dates();
        Set<UUID> people = Set.of(command.child().value(), command.adult().value());
        recheck.around(Reach.people(people), command.settlement(), () -> guardianship.end(command.last()));
        childRecords.add(FamilyChange.ended(guardianship, before, Text.lines(command.reason()), scope.recorded()));
        childRecords.flush();
        audit.record("guardian.ended", "child", command.child().value(), "adult " + command.adult());
    }

    /** The account of who leaves sees the family no more, from the day after. */
    private void dismiss(Adult adult, EndMembership command) {
        AccountId account = adult.account();
        if (account != null) {
            accounts.dismiss(account, command.household().value(), command.last());
        }
    }

    private void mustNotLeaveChildrenAlone(Adult leaving, Collection<HouseholdMember> members) {
        List<UUID> staying = members.stream()
                .filter(member -> !member.person().equals(leaving.id()))
                .filter(member -> member.period().to() == null)
                .map(HouseholdMember::person)
                .toList();
        Collection<Person> others = people.byIds(staying).values();
        if (others.stream().anyMatch(Child.class::isInstance) && others.stream().noneMatch(Adult.class::isInstance)) {
            throw FamilyError.LAST_ADULT_OF_HOUSEHOLD.told(leaving.name());
        }
    }

    private static void check(DateRange period, LocalDate last, String reason) {
        new Checks().notNull("last", last).text("reason", reason, 1, 200).orThrow();
        LocalDate end = period.to();
        new Checks()
                .that(!last.isBefore(period.from()), "last", CommonError.END_BEFORE_START)
                .that(end == null || !last.isAfter(end), "last", FamilyError.ENDS_EARLIER_ALREADY)
                .orThrow();
    }
}
