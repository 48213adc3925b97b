package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "account", name = "account_grant")
@NamedQuery(
        name = AccountGrant.OF_ACCOUNT,
        query = "select g from AccountGrant g where g.account = :account order by g.id")
@NamedQuery(name = AccountGrant.OF_CITY_OFFICE, query = "select count(g) from AccountGrant g where g.role = CITY_ADMIN")
@NamedQuery(
        name = AccountGrant.OF_SUPERVISORS,
        query = "select count(g) from AccountGrant g where g.role = CASE_SUPERVISOR and g.account.state = ACTIVE"
                + " and (g.validTo is null or g.validTo >= :day)")
@NamedQuery(
        name = AccountGrant.HOLDING,
        query = "select distinct a from Account a join fetch a.grants g where g.role = :role and g.district = :district"
                + " and a.state = ACTIVE and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)"
                + " order by a.reading, a.loginName")
@NamedQuery(
        name = AccountGrant.PARENTS_OF,
        query = "select distinct a from Account a join a.grants g where g.role = PARENT and g.household = :household"
                + " and a.state = ACTIVE and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)")
@NamedQuery(
        name = AccountGrant.ON_CASES,
        query = "select distinct a from Account a left join fetch a.grants where exists (select 1 from AccountGrant g"
                + " where g.account = a and g.role in (CASEWORKER, CASE_SUPERVISOR)"
                + " and function(includes as Boolean, :districts, g.district) and (g.validTo is null or g.validTo >= :day))"
                + " order by a.reading, a.loginName")
@NamedQuery(
        name = AccountGrant.WORKING_AT,
        query = "select a from Account a where a.state = ACTIVE and exists (select 1 from AccountGrant g"
                + " where g.account = a and g.home = :home and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day))"
                + " order by a.reading, a.loginName")
class AccountGrant {

    static final String OF_CITY_OFFICE = "AccountGrant.ofCityOffice";
    static final String OF_SUPERVISORS = "AccountGrant.ofSupervisors";
    static final String HOLDING = "Account.holding";
    static final String PARENTS_OF = "Account.parentsOf";
    static final String ON_CASES = "Account.onCases";
    static final String WORKING_AT = "Account.workingAt";
    static final String OF_ACCOUNT = "AccountGrant.ofAccount";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "home_id", updatable = false)
    private @Nullable UUID home;

    @Column(name = "household_id", updatable = false)
    private @Nullable UUID household;

    @Column(name = "district_code", updatable = false)
    private @Nullable String district;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected AccountGrant() {}

    AccountGrant(Account account, GrantRole command) {
        this.id = Ids.next();
        this.account = account;
        this.role = command.role();
        this.home = command.home();
        this.household = command.household();
        this.district = command.district();
        this.validFrom = command.period().from();
        this.validTo = command.period().to();
    }

    GrantId id() {
        return new GrantId(id);
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID home() {
        return home;
    }

    @Nullable
    UUID household() {
        return household;
    }

    @Nullable
    String district() {
        return district;
    }

    RoleSide side() {
        return RoleSide.of(role);
    }

    /** The same role in the same place, at a time that touches. */
    boolean isAlready(GrantRole command) {
        return role == command.role()
                && Objects.equals(home, command.home())
                && Objects.equals(household, command.household())
                && Objects.equals(district, command.district())
                && period().overlaps(command.period());
    }

    boolean covers(DateRange days) {
        return period().intersection(days).filter(days::equals).isPresent();
    }

    /** Until the later of the two ends, from the earlier of the two beginnings. */
    void lastAlso(DateRange period) {
        validFrom = validFrom.isBefore(period.from()) ? validFrom : period.from();
        LocalDate to = period.to();
        validTo = validTo == null || to == null ? null : validTo.isAfter(to) ? validTo : to;
    }

    void end(LocalDate last) {
        validTo = last;
    }

    DateRange period() {
        return new DateRange(validFrom, validTo);
    }

    /** For the audit. */
    String described() {
        return role
                + (home == null ? "" : " home " + home)
                + (household == null ? "" : " household " + household)
                + (district == null ? "" : " district " + district);
    }
}
