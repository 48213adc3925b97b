package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.Families;
import org.halfpastfour.home.ChangeStaffMember;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;

/** The accounts that a visitor chooses from; the staff account comes with the first home. */
@ApplicationScoped
class DemoPeople {

    static final String OTHER_CASEWORKER = "caseworker-2";

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Families families;

    @Inject
    private HomeChanges desk;

    @Inject
    private HomeDirectory homes;

    void cityOffice(LocalDate since) {
        accounts.grant(GrantRole.cityOffice(account(DemoAccounts.CITY, "市级管理员"), from(since)));
    }

    void caseSide(LocalDate since) {
        inDistrict(account(DemoAccounts.CASEWORKER, "周敏"), Role.CASEWORKER, since);
        inDistrict(account(OTHER_CASEWORKER, "何涛"), Role.CASEWORKER, since);
        inDistrict(account(DemoAccounts.SUPERVISOR, "唐建华"), Role.CASE_SUPERVISOR, since);
    }

    /** The volunteer is the last of the home's adults, who is in charge of courses and events. */
    void volunteer(DemoHouse house, LocalDate since) {
        String name = "秦小蓉";
        AccountId volunteer = account(DemoAccounts.VOLUNTEER, name);
        accounts.grant(GrantRole.inHome(volunteer, Role.VOLUNTEER, house.home().value(), from(since)));
        StaffMemberSummary last = homes.staff(List.of(house.staff().getLast())).getFirst();
        desk.changeStaffMember(new ChangeStaffMember(last.id(), name, volunteer.value(), true, last.version()));
    }

    /** The parent's account belongs to the guardian of the first family; others that sign in have names of their own. */
    void parent(String login, DemoFamily family, LocalDate since) {
        AccountId parent = account(
                login,
                families.household(family.household()).adults().getFirst().name());
        accounts.grant(GrantRole.parentOf(parent, family.household().value(), from(since)));
        families.linkAccount(family.guardian(), parent);
    }

    private AccountId account(String login, String name) {
        return accounts.createForDemo(login, name, Language.CHINESE);
    }

    private void inDistrict(AccountId account, Role role, LocalDate since) {
        accounts.grant(GrantRole.inDistrict(account, role, DemoSites.DISTRICT, from(since)));
    }

    private static DateRange from(LocalDate since) {
        return new DateRange(since, null);
    }
}
