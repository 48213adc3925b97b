package org.halfpastfour.daynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;

/** Keeps pictures of days, with whom they show. */
@ApplicationScoped
class DayPictureRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    void add(DayPicture picture, Collection<UUID> children, byte[] jpeg) {
        entities.persist(picture);
        DayNoteConstraints.KNOWN.on(entities::flush);
        children.forEach(child -> entities.persist(new ShownChild(picture.id(), child)));
        entities.persist(new DayPictureFile(picture.id(), jpeg));
    }

    Optional<DayPicture> find(DayPictureId id) {
        return Optional.ofNullable(entities.find(DayPicture.class, id.value())).filter(picture -> !picture.isRemoved());
    }

    List<DayPicture> of(SessionId session) {
        return entities.createNamedQuery(DayPicture.OF_SESSION, DayPicture.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    Map<DayPictureId, Set<UUID>> shownOn(Collection<DayPicture> pictures) {
        return pictures.isEmpty()
                ? Map.of()
                : entities.createNamedQuery(ShownChild.ON, ShownChild.class)
                        .setParameter(
                                "pictures",
                                pictures.stream()
                                        .map(picture -> picture.id().value())
                                        .toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                ShownChild::picture, Collectors.mapping(ShownChild::child, Collectors.toSet())));
    }

    /** Of whom it shows, those with whom this household came. */
    Set<UUID> shownOf(DayPictureId picture, HouseholdId household) {
        return new HashSet<>(entities.createNamedQuery(ShownChild.BOOKED_BY, UUID.class)
                .setParameter("picture", picture.value())
                .setParameter("household", household.value())
                .getResultList());
    }

    Optional<byte[]> file(DayPictureId id) {
        return Optional.ofNullable(entities.find(DayPictureFile.class, id.value()))
                .map(DayPictureFile::jpeg);
    }

    /** Nothing of it is left. */
    void forgetFile(DayPictureId id) {
        DayPictureFile file = entities.find(DayPictureFile.class, id.value());
        if (file != null) {
            entities.remove(file);
        }
    }

    List<ShownChild> ofChild(UUID child) {
        return entities.createNamedQuery(ShownChild.OF_CHILD, ShownChild.class)
                .setParameter("child", child)
                .getResultList();
    }

    ShownChild line(UUID id) {
        return entities.find(ShownChild.class, id);
    }
}
