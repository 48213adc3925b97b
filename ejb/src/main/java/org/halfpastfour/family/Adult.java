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
@NamedQuery(
        name = "Adult.withPhone",
        query = "select a from Adult a where a.phone = :phone and a.joinedInto is null order by a.id")
@NamedQuery(name = "Adult.ofAccount", query = "select a from Adult a where a.account = :account")
@NamedQuery(
        name = "Adult.ofAccounts",
        query = "select a from Adult a where function(includes as Boolean, :accounts, a.account) order by a.id")
@NamedQuery(name = "Adult.joinedWithTwoAccounts", query = """
                select new org.halfpastfour.family.TwoPeople(a, o) from Adult a join Adult o on o.id = a.joinedInto
                where a.account is not null and o.account is not null order by a.id
                """)
@NamedQuery(name = "Adult.ofOnePhoneWithTwoAccounts", query = """
                select new org.halfpastfour.family.TwoPeople(a, o) from Adult a
                join Adult o on o.phone = a.phone and o.id > a.id
                where a.account is not null and o.account is not null and a.joinedInto is null and o.joinedInto is null
                  and not exists (select 1 from Likeness l
                    where l.state = org.halfpastfour.family.LikenessState.DIFFERENT
                      and (l.newer = a.id and l.known = o.id or l.newer = o.id and l.known = a.id))
                order by a.id, o.id
                """)
@NamedQuery(name = "Adult.near", query = """
                select new org.halfpastfour.family.Candidate(a.id, a.name, a.initials, a.phone) from Adult a
                where a.joinedInto is null and a.id <> :self
                  and (a.phone = :phone or a.initials = :reading)
                """)
@NamedQuery(name = "Adult.nearAt", query = """
                select new org.halfpastfour.family.TwoPeople(p, o) from Adult p
                join Adult o on o.id <> p.id
                  and (o.phone = p.phone or o.initials = p.initials and o.initials <> '' and (
                    exists (select 1 from Guardianship g join Guardianship k on k.child = g.child
                            where g.adult = p.id and k.adult = o.id)
                    or exists (select 1 from Guardianship g join PickupAuthority k on k.child = g.child
                               where g.adult = p.id and k.adult = o.id)
                    or exists (select 1 from HouseholdMember a join HouseholdMember b on b.household = a.household
                               join HouseholdMember c on c.person = b.person
                               join HouseholdMember e on e.household = c.household
                               where a.person = p.id and e.person = o.id)))
                where p.joinedInto is null and o.joinedInto is null and exists (
                    select 1 from HouseholdMember m join Household h on h.id = m.household
                    where h.home = :home and m.person = p.id and m.from <= :day and (m.to is null or m.to >= :day))
                  and not exists (select 1 from Likeness l where l.newer = p.id and l.known = o.id)
                  and not exists (select 1 from Likeness l where l.newer = o.id and l.known = p.id)
                order by p.name, p.id, o.id
                """)
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

    void signInNoMore() {
        account = null;
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
