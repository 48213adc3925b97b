package org.halfpastfour.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.AccountDoubt.Why;
import org.halfpastfour.shared.Roles;

/**
 * What the city office has to settle so that nobody works on both sides of the wall: accounts of both sides from before,
 * and two accounts, one of each side, of what looks like one person.
 */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class AccountDoubts {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    AccountRecords accounts;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** First the accounts that stand on both sides, then the pairs. */
    public List<AccountDoubt> open() {
        List<Sided> sided = entities.createNamedQuery(TwoPersons.SIDED, Sided.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        List<TwoPersons> settled =
                entities.createNamedQuery(TwoPersons.ALL, TwoPersons.class).getResultList();
        List<Sided> cases =
                sided.stream().filter(each -> each.standsOn(RoleSide.CASE)).toList();
        List<Sided> programme =
                sided.stream().filter(each -> each.standsOn(RoleSide.PROGRAMME)).toList();
        List<AccountDoubt> doubts = new ArrayList<>();
        cases.stream()
                .filter(programme::contains)
                .forEach(each -> doubts.add(new AccountDoubt(each.summary(), null, Why.BOTH_SIDES)));
        for (Sided one : cases) {
            programme.stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .filter(other -> settled.stream().noneMatch(two -> two.are(one.id(), other.id())))
                    .forEach(other -> why(one, other)
                            .ifPresent(why -> doubts.add(new AccountDoubt(one.summary(), other.summary(), why))));
        }
        return doubts;
    }

    /** They look like one person's and are two persons'; it is not asked again. Nobody says so of the own account. */
    public void areTwo(AccountId one, AccountId other) {
        if (one.equals(caller.id()) || other.equals(caller.id())) {
            throw AccountError.OWN_ACCOUNT.told();
        }
        boolean open = open().stream()
                .anyMatch(doubt -> doubt.one().id().equals(one)
                        && doubt.other() != null
                        && doubt.other().id().equals(other));
        if (open) {
            entities.persist(
                    new TwoPersons(accounts.get(one).id(), accounts.get(other).id(), caller.id(), clock.instant()));
            AccountConstraints.KNOWN.on(entities::flush);
            audit.record("account.two-persons", "account", one.value(), "and " + other);
        }
    }

    private static Optional<Why> why(Sided one, Sided other) {
        if (one.isNamesakeOf(other)) {
            return Optional.of(Why.SAME_NAME);
        }
        return one.hasPhoneOf(other) ? Optional.of(Why.SAME_PHONE) : Optional.empty();
    }
}
