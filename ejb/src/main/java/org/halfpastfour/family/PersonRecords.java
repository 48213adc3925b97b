package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.LookMemory;
import org.hibernate.Session;

@ApplicationScoped
class PersonRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    @Inject
    private LookMemory memory;

    <P extends Person> P add(P person) {
        entityManager.persist(person);
        return person;
    }

    /** Adds who is new. */
    Adult kept(Adult adult) {
        return entityManager.contains(adult) ? adult : add(adult);
    }

    Optional<Child> child(ChildId id) {
        return find(id.value(), Child.class);
    }

    Optional<Adult> adult(AdultId id) {
        return find(id.value(), Adult.class);
    }

    /** Who was read already in this transaction is not read again. */
    Map<UUID, Person> byIds(Collection<UUID> ids) {
        Map<UUID, Person> people = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .unwrap(Session.class)
                    .byMultipleIds(Person.class)
                    .enableSessionCheck(true)
                    .multiLoad(List.copyOf(ids))
                    .stream()
                    .filter(Objects::nonNull)
                    .forEach(person -> people.put(person.id(), person));
        }
        return people;
    }

    /** Of the doubtful children perhaps nobody can be called on that day. */
    List<Seen> onTheBoard(Collection<UUID> ids, LocalDate on) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createNamedQuery("Person.onTheBoard", Seen.class)
                        .setParameter("people", ids.toArray(UUID[]::new))
                        .setParameter("day", on)
                        .setParameter("young", on.minusYears(Child.NEEDS_OWN_CONSENT_AT))
                        .getResultList();
    }

    /** Of the doubtful children perhaps a paper is missing on that day; with who signs in with the account, if that is somebody of a family. */
    List<Seen> atTheDoor(Collection<UUID> ids, AccountId asker, LocalDate on) {
        return entityManager
                .createNamedQuery("Person.atTheDoor", Seen.class)
                .setParameter("people", ids.toArray(UUID[]::new))
                .setParameter("account", asker.value())
                .setParameter("day", on)
                .setParameter("young", on.minusYears(Child.NEEDS_OWN_CONSENT_AT))
                .getResultList();
    }

    /** The adults of a number, each as the record that is kept. */
    List<Adult> withPhone(String digits) {
        return entityManager
                .createNamedQuery("Adult.withPhone", Adult.class)
                .setParameter("phone", digits)
                .getResultList();
    }

    /** What reads within the transaction. */
    Object unitOfWork() {
        return entityManager.unwrap(Session.class);
    }

    /** Who signs in with it; an account of a joined record is that of the record which is kept. */
    Optional<Adult> ofAccount(AccountId account) {
        return memory.once(new OfAccount(account), () -> readOfAccount(account));
    }

    private Optional<Adult> readOfAccount(AccountId account) {
        return entityManager
                .createNamedQuery("Adult.ofAccount", Adult.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst()
                .flatMap(this::theKeptOne);
    }

    /** The record that is kept of somebody who was entered twice. */
    Optional<Adult> theKeptOne(Adult adult) {
        return adult.joinedInto() == null ? Optional.of(adult) : find(adult.joinedInto(), Adult.class);
    }

    /** Who of a family signs in with one of these accounts. */
    Map<AccountId, Adult> ofAccounts(Collection<AccountId> accounts) {
        Map<AccountId, Adult> adults = new HashMap<>();
        entityManager
                .createNamedQuery("Adult.ofAccounts", Adult.class)
                .setParameter(
                        "accounts", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .getResultStream()
                .forEach(adult ->
                        Stream.ofNullable(adult.account()).forEach(account -> adults.putIfAbsent(account, adult)));
        return adults;
    }

    /** One at a time changes this person until the transaction ends. */
    Optional<Person> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Person> joinedInto(UUID kept) {
        return entityManager
                .createNamedQuery("Person.joinedInto", Person.class)
                .setParameter("kept", kept)
                .getResultList();
    }

    private <P extends Person> Optional<P> find(UUID id, Class<P> kind) {
        Person person = entityManager.find(Person.class, id);
        return kind.isInstance(person) ? Optional.of(kind.cast(person)) : Optional.empty();
    }

    private record OfAccount(AccountId account) implements LookMemory.Question<Optional<Adult>> {}
}
