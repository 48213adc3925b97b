package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.TimeRange;

/** The groups of one's districts, and what is of their families as far as the database shows it to who asks. */
@ApplicationScoped
class GroupRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<RepairTemplate> templates() {
        return entities.createNamedQuery(RepairTemplate.IN_FORCE, RepairTemplate.class)
                .getResultList();
    }

    RepairTemplate template(UUID id) {
        return Optional.ofNullable(entities.find(RepairTemplate.class, id))
                .orElseThrow(CaseError.REPAIR_TEMPLATE_CHANGED::told);
    }

    Optional<RepairGroup> find(GroupId id) {
        return Optional.ofNullable(entities.find(RepairGroup.class, id.value()));
    }

    RepairGroup get(GroupId id) {
        return find(id).orElseThrow(CaseError.GROUP_NOT_FOUND::told);
    }

    /** Who brings or takes out a family waits for who does the same. */
    RepairGroup locked(GroupId id) {
        return Optional.ofNullable(entities.find(RepairGroup.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(CaseError.GROUP_NOT_FOUND::told);
    }

    GroupMeeting meeting(GroupMeetingId id) {
        return Optional.ofNullable(entities.find(GroupMeeting.class, id.value()))
                .orElseThrow(CaseError.GROUP_NOT_FOUND::told);
    }

    /** Whether somebody who leads the meeting has something else at the time to which the home moved its room. */
    boolean areElsewhere(GroupMeeting meeting, GroupRoom room) {
        return entities.createNamedQuery(GroupMeetingLeader.ELSEWHERE, Boolean.class)
                .setParameter("meeting", meeting.id().value())
                .setParameter("start", room.during().start())
                .setParameter("end", room.during().end())
                .getSingleResult();
    }

    /** By meeting, for who leads; to everybody else the database shows none. */
    Map<UUID, String> notes(GroupId group) {
        return of(group, GroupNote.OF_GROUP, GroupNote.class).stream()
                .collect(Collectors.toMap(GroupNote::meeting, GroupNote::words));
    }

    void note(GroupMeetingId meeting, String words) {
        var unused = entities.createNamedQuery(GroupNote.WRITE)
                .setParameter("meeting", meeting.value())
                .setParameter("words", words)
                .executeUpdate();
    }

    /** Two who lead it do not write at once. */
    void lock(Object meeting) {
        entities.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever looked at it before is told, also where only what is of its families is written. */
    void raise(GroupMeeting meeting) {
        entities.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Who asks for the same group at the same moment waits, and finds it. */
    void oneAtATime(GroupId id) {
        var unused = entities.createNamedQuery(RepairGroup.ONE_AT_A_TIME)
                .setParameter("group", id.toString())
                .getSingleResult();
    }

    void giveTo(GroupId group, UUID leader, Instant now) {
        CaseConstraints.KNOWN.on(() -> {
            var unused = entities.createNamedQuery(RepairGroup.GIVE)
                    .setParameter("group", group.value())
                    .setParameter("leader", leader)
                    .setParameter("now", now)
                    .executeUpdate();
        });
    }

    boolean isLedByKin(GroupId group, ClientId client) {
        return entities.createNamedQuery(GroupFamily.LED_BY_KIN, Boolean.class)
                .setParameter("group", group.value())
                .setParameter("client", client.value())
                .getSingleResult();
    }

    List<RepairGroup> ofDistricts(Set<String> districts) {
        return entities.createNamedQuery(RepairGroup.OF_DISTRICTS, RepairGroup.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .getResultList();
    }

    List<GroupLeader> leaders(Collection<UUID> groups) {
        return ofGroups(groups, GroupLeader.OF_GROUPS, GroupLeader.class);
    }

    List<GroupMeeting> meetings(Collection<UUID> groups) {
        return ofGroups(groups, GroupMeeting.OF_GROUPS, GroupMeeting.class);
    }

    Map<UUID, String> homes(Collection<UUID> groups) {
        return ofGroups(groups, GroupHome.OF_GROUPS, GroupHome.class).stream()
                .collect(Collectors.toMap(GroupHome::group, GroupHome::name));
    }

    private <T> List<T> ofGroups(Collection<UUID> groups, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("groups", groups.toArray(UUID[]::new))
                .getResultList();
    }

    /** What is of a group, by a query that takes it as {@code group}. */
    <T> List<T> of(GroupId group, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("group", group.value())
                .getResultList();
    }

    /** Who of its families is seen by name; it ends with the consent, with the family's part and with the case. */
    Set<UUID> seen(GroupId group) {
        return of(group, GroupPerson.OF_GROUP, GroupPerson.class).stream()
                .map(GroupPerson::person)
                .collect(Collectors.toSet());
    }

    List<Colleague> colleagues(String district) {
        return entities.createNamedQuery(Colleague.OF_DISTRICT, Colleague.class)
                .setParameter("district", district)
                .getResultList();
    }

    /** The open cases of a district that the database shows to who asks. */
    List<Client> openIn(String district) {
        return entities.createNamedQuery(Client.OPEN_IN_DISTRICT, Client.class)
                .setParameter("district", district)
                .getResultList();
    }

    List<LeaderTaken> taken(Collection<UUID> leaders, TimeRange within) {
        return entities.createNamedQuery(LeaderTaken.OF_LEADERS, LeaderTaken.class)
                .setParameter("leaders", leaders.toArray(UUID[]::new))
                .setParameter("start", within.start())
                .setParameter("end", within.end())
                .getResultList();
    }

    List<RepairBarrier> barriers(Collection<UUID> sessions) {
        return entities.createNamedQuery(RepairBarrier.OF_SESSIONS, RepairBarrier.class)
                .setParameter("sessions", sessions.toArray(UUID[]::new))
                .getResultList();
    }

    /** What follows of a change of some meetings, by a query that takes them as {@code meetings}. */
    void follow(Collection<UUID> meetings, String... queries) {
        entities.flush();
        String ids = meetings.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        CaseConstraints.KNOWN.on(() -> {
            for (String query : queries) {
                entities.createNamedQuery(query).setParameter("meetings", ids).executeUpdate();
            }
        });
    }
}
