package org.halfpastfour.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Homes, rooms and staff in the database. */
@ApplicationScoped
class HomeRecords {

    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entityManager;

    YouthHome home(HomeId id) {
        return find(YouthHome.class, id.value()).orElseThrow(() -> HomeError.HOME_NOT_FOUND.told(id));
    }

    /** The home, locked until the end of the transaction. */
    YouthHome lockedHome(HomeId id) {
        return Optional.ofNullable(entityManager.find(YouthHome.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> HomeError.HOME_NOT_FOUND.told(id));
    }

    Room room(RoomId id) {
        return find(Room.class, id.value()).orElseThrow(() -> HomeError.ROOM_NOT_FOUND.told(id));
    }

    StaffMember staffMember(StaffMemberId id) {
        return find(StaffMember.class, id.value()).orElseThrow(() -> HomeError.STAFF_MEMBER_NOT_FOUND.told(id));
    }

    Optional<YouthHome> findHome(UUID id) {
        return find(YouthHome.class, id);
    }

    Optional<Street> street(String code) {
        return find(Street.class, code);
    }

    List<District> districts() {
        return entityManager.createNamedQuery(District.ALL, District.class).getResultList();
    }

    List<Street> streets(String district) {
        return entityManager
                .createNamedQuery(Street.OF_DISTRICT, Street.class)
                .setParameter("district", district)
                .getResultList();
    }

    List<YouthHome> openHomes(String districtOrEmpty) {
        return entityManager
                .createNamedQuery(YouthHome.OPEN, YouthHome.class)
                .setParameter("district", districtOrEmpty)
                .getResultList();
    }

    List<YouthHome> openAround(HomeId home) {
        return entityManager
                .createNamedQuery(YouthHome.AROUND, YouthHome.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    List<YouthHome> homes(Collection<UUID> ids) {
        return entityManager
                .createNamedQuery(YouthHome.AMONG, YouthHome.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<YouthHome> homes(HomeFilter filter, @Nullable YouthHome after, int most) {
        return filtered(entityManager.createNamedQuery(YouthHome.FILTERED, YouthHome.class), filter)
                .setParameter("afterDistrict", after == null ? "" : after.districtCode())
                .setParameter("afterReading", after == null ? "" : after.reading())
                .setParameter("afterId", after == null ? FIRST : after.id().value())
                .setMaxResults(most)
                .getResultList();
    }

    long count(HomeFilter filter) {
        return filtered(entityManager.createNamedQuery(YouthHome.COUNT, Long.class), filter)
                .getSingleResult();
    }

    List<Room> rooms(HomeId home) {
        return entityManager
                .createNamedQuery(Room.OF_HOME, Room.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    List<Room> rooms(Collection<RoomId> ids) {
        return entityManager
                .unwrap(Session.class)
                .byMultipleIds(Room.class)
                .enableSessionCheck(true)
                .multiLoad(ids.stream().map(RoomId::value).toList())
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    List<StaffMember> staff(HomeId home) {
        return entityManager
                .createNamedQuery(StaffMember.OF_HOME, StaffMember.class)
                .setParameter("home", home.value())
                .getResultList();
    }

    List<StaffMember> staffOf(Collection<HomeId> homes) {
        return entityManager
                .createNamedQuery(StaffMember.OF_HOMES, StaffMember.class)
                .setParameter("homes", homes.stream().map(HomeId::value).toArray(UUID[]::new))
                .getResultList();
    }

    List<StaffMember> staff(Collection<StaffMemberId> members) {
        return entityManager
                .createNamedQuery(StaffMember.AMONG, StaffMember.class)
                .setParameter("ids", members.stream().map(StaffMemberId::value).toArray(UUID[]::new))
                .getResultList();
    }

    /** Writes at once, so that what the database refuses of this name is told as a fact, and a change of somebody else too. */
    void write(Object entity, String name) {
        try {
            HomeConstraints.KNOWN.on(name, () -> {
                entityManager.persist(entity);
                entityManager.flush();
            });
        } catch (OptimisticLockException overtaken) {
            throw new ChangedMeanwhile().because(overtaken);
        }
    }

    private <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(entityManager.find(type, id));
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, HomeFilter filter) {
        return query.setParameter("district", filter.districtOrEmpty()).setParameter("text", filter.pattern());
    }
}
