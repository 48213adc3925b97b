package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;

/** What is kept about children one record after the other. */
@ApplicationScoped
class ChildRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    void add(Object childRecord) {
        entityManager.persist(childRecord);
    }

    /** Writes now; that somebody else did in the same moment is told as a fact. */
    void flush() {
        flush("");
    }

    /** Writes now what is about this name. */
    void flush(String name) {
        try {
            FamilyConstraints.KNOWN.on(name, entityManager::flush);
        } catch (OptimisticLockException overtaken) {
            throw new ChangedMeanwhile().because(overtaken);
        }
    }

    List<Guardianship> guardianships(Collection<UUID> children) {
        return ofChildren("Guardianship.ofChildren", Guardianship.class, children);
    }

    List<Guardianship> guardianshipsOf(UUID adult) {
        return entityManager
                .createNamedQuery("Guardianship.ofAdult", Guardianship.class)
                .setParameter("adult", adult)
                .getResultList();
    }

    List<Guardianship> guardianshipsOf(Collection<UUID> adults) {
        return entityManager
                .createNamedQuery("Guardianship.ofAdults", Guardianship.class)
                .setParameter("adults", adults.toArray(UUID[]::new))
                .getResultList();
    }

    Guardianship guardianship(UUID id) {
        return entityManager.find(Guardianship.class, id);
    }

    List<PickupOfChild> pickups(Collection<UUID> children) {
        return ofChildren("PickupAuthority.ofChildren", PickupOfChild.class, children);
    }

    List<PickupAuthority> pickupsOf(UUID adult) {
        return entityManager
                .createNamedQuery("PickupAuthority.ofAdult", PickupAuthority.class)
                .setParameter("adult", adult)
                .getResultList();
    }

    /** Bans that may be of this person: of the same entry, phone or name, or one that is read the same. */
    List<PickupAuthority> bansLike(Adult person, LocalDate on) {
        return entityManager
                .createNamedQuery("PickupAuthority.bansLike", PickupAuthority.class)
                .setParameter("day", on)
                .setParameter("adult", person.id())
                .setParameter("phone", person.phone())
                .setParameter("key", person.nameKey())
                .setParameter("initials", person.reading())
                .getResultList();
    }

    List<Consent> consents(Collection<UUID> children) {
        return ofChildren("Consent.ofChildren", Consent.class, children);
    }

    /** Also what was withdrawn, ended, or signed by somebody who does not decide any more; a no from the start is none. */
    Set<ConsentKind> kindsEverConsented(ChildId child) {
        return Set.copyOf(entityManager
                .createNamedQuery("Consent.everOfChild", ConsentKind.class)
                .setParameter("child", child.value())
                .getResultList());
    }

    /** What the adult signed, or said no to. */
    List<Consent> consentsOf(UUID signer) {
        return entityManager
                .createNamedQuery("Consent.ofSigner", Consent.class)
                .setParameter("signer", signer)
                .getResultList();
    }

    /** One at a time writes about this child until the transaction ends. */
    void hold(ChildId child) {
        entityManager.find(Child.class, child.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<HealthNote> healthNotes(Collection<UUID> children) {
        return ofChildren("HealthNote.latest", HealthNote.class, children);
    }

    /** Every answer ever given, the oldest first. */
    List<HealthNote> healthNotesOf(UUID child) {
        return entityManager
                .createNamedQuery("HealthNote.ofChild", HealthNote.class)
                .setParameter("child", child)
                .getResultList();
    }

    HealthNote healthNote(UUID id) {
        return entityManager.find(HealthNote.class, id);
    }

    /** Whether the adult was ever named to collect the child, or not to, even if that was withdrawn. */
    boolean wasNamed(UUID child, UUID adult) {
        return entityManager
                        .createNamedQuery("PickupAuthority.ever", Long.class)
                        .setParameter("child", child)
                        .setParameter("adult", adult)
                        .getSingleResult()
                > 0;
    }

    Optional<PickupAuthority> pickup(PickupId id) {
        return Optional.ofNullable(entityManager.find(PickupAuthority.class, id.value()));
    }

    Optional<PickupPhoto> photo(PickupId id) {
        return Optional.ofNullable(entityManager.find(PickupPhoto.class, id.value()));
    }

    Optional<Consent> consent(ConsentId id) {
        return Optional.ofNullable(entityManager.find(Consent.class, id.value()));
    }

    private <T> List<T> ofChildren(String query, Class<T> type, Collection<UUID> children) {
        return entityManager
                .createNamedQuery(query, type)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
    }
}
