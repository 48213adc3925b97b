package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HouseholdRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    void add(Household household) {
        entityManager.persist(household);
    }

    void add(HouseholdMember member) {
        entityManager.persist(member);
    }

    Optional<Household> find(HouseholdId id) {
        return Optional.ofNullable(entityManager.find(Household.class, id.value()));
    }

    /** Keeps everybody else from changing who belongs to it until the transaction ends. */
    Household lock(Household household) {
        entityManager.lock(household, LockModeType.PESSIMISTIC_WRITE);
        return household;
    }

    /** Everybody who belongs to them on a day, with what the account's person is kept from; the households in the order of their names. */
    List<Belonging> asked(Collection<HouseholdId> asked, AccountId by, LocalDate on) {
        return entityManager
                .createNamedQuery("Household.asked", Belonging.class)
                .setParameter(
                        "households", asked.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .setParameter("account", by.value())
                .setParameter("day", on)
                .getResultList();
    }

    /** Keeps everybody else from reckoning its turn until the transaction ends; answers whether there is such a household. */
    boolean holdTurn(HouseholdId household) {
        return !entityManager
                .createNamedQuery(Household.HOLD_TURN, UUID.class)
                .setParameter("household", household.value())
                .getResultList()
                .isEmpty();
    }

    /** On waiting lists, until the end of that day; with everybody again when there is none. */
    void standBehind(HouseholdId household, @Nullable LocalDate until) {
        entityManager
                .createNamedQuery(Household.STAND_BEHIND)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("household", household.value())
                .setParameter("until", until)
                .executeUpdate();
    }

    Optional<Household> byCode(ShortCode code) {
        return entityManager
                .createNamedQuery("Household.byCode", Household.class)
                .setParameter("code", code.printed())
                .getResultStream()
                .findFirst();
    }

    /** In the order of their names. */
    List<Household> byIds(Collection<HouseholdId> ids) {
        return ids.isEmpty() ? List.of() : found(ids);
    }

    private List<Household> found(Collection<HouseholdId> ids) {
        return entityManager
                .createNamedQuery("Household.byIds", Household.class)
                .setParameter("ids", ids.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .getResultList();
    }

    List<HouseholdMember> members(Collection<HouseholdId> households, LocalDate on) {
        return entityManager
                .createNamedQuery("HouseholdMember.of", HouseholdMember.class)
                .setParameter(
                        "households",
                        households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .setParameter("day", on)
                .getResultList();
    }

    List<HouseholdId> registeredAt(HomeId home, LocalDate on) {
        return entityManager
                .createNamedQuery("HouseholdMember.atHome", UUID.class)
                .setParameter("home", home.value())
                .setParameter("day", on)
                .getResultStream()
                .map(HouseholdId::of)
                .toList();
    }

    List<HouseholdMember> memberships(Collection<UUID> persons, LocalDate on) {
        return entityManager
                .createNamedQuery("HouseholdMember.ofPersons", HouseholdMember.class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .setParameter("day", on)
                .getResultList();
    }

    /** Everybody who belongs on some of these days to a household that one of these persons belongs to on some of them. */
    List<HouseholdMember> around(Collection<UUID> persons, DateRange days) {
        return entityManager
                .createNamedQuery("HouseholdMember.around", HouseholdMember.class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .setParameter("first", days.from())
                .setParameter("last", days.to())
                .getResultList();
    }

    /** Of one person: a question about several is planned anew each time it is asked. */
    List<HouseholdId> householdsOf(UUID person, LocalDate on) {
        return entityManager
                .createNamedQuery("HouseholdMember.householdsOf", UUID.class)
                .setParameter("person", person)
                .setParameter("day", on)
                .getResultStream()
                .map(HouseholdId::of)
                .toList();
    }

    /** Every belonging of the person, whenever it was. */
    List<HouseholdMember> everOf(UUID person) {
        return entityManager
                .createNamedQuery("HouseholdMember.everOf", HouseholdMember.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The same of several. */
    List<HouseholdMember> everOf(Collection<UUID> persons) {
        return entityManager
                .createNamedQuery("HouseholdMember.everOfAny", HouseholdMember.class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<HouseholdMember> membership(UUID id) {
        return Optional.ofNullable(entityManager.find(HouseholdMember.class, id));
    }

    List<Household> search(
            HomeId home, SearchText text, LocalDate on, Collection<HouseholdId> without, int first, int limit) {
        return text.in(searched("Household.search", Household.class, home, on))
                .setParameter("without", ids(without))
                .setParameter("phone", text.phone())
                .setParameter("phoneOfCountry", text.phoneOfCountry())
                .setParameter("code", text.code())
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    List<ChildOfHousehold> searchChildren(
            HomeId home, SearchText text, LocalDate on, Collection<HouseholdId> without, int first, int limit) {
        return text.in(searched("Child.search", ChildOfHousehold.class, home, on))
                .setParameter("without", ids(without))
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    private static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }

    private <T> TypedQuery<T> searched(String query, Class<T> type, HomeId home, LocalDate on) {
        return entityManager
                .createNamedQuery(query, type)
                .setParameter("home", home.value())
                .setParameter("day", on);
    }
}
