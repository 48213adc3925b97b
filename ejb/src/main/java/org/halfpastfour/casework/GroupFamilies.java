package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.Roles;

/** Families and clients come into a group and leave it, each by the caseworker of its own case; of a group of peers also by who supervises it. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class GroupFamilies {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    GroupDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    CaseReadRule rule;

    @Inject
    Clock clock;

    /** Who of the cases that who asks works or supervises can go into a group of peers. */
    @BehindTheWall("repair group")
    public List<PeerCandidate> candidates(GroupId id) {
        RepairGroup group = groups.get(id);
        Set<UUID> there = groups.of(id, GroupFamily.OF_GROUP, GroupFamily.class).stream()
                .map(family -> family.client().value())
                .collect(Collectors.toSet());
        List<Client> known = groups.openIn(group.district()).stream()
                .filter(client -> rule.isOwn(client) || rule.isSupervised(client))
                .filter(client -> !there.contains(client.id().value()))
                .toList();
        log.readAll(known.stream().map(client -> client.id().value()).toList(), "family");
        return known.stream()
                .map(client -> new PeerCandidate(client.id(), client.name()))
                .toList();
    }

    /** Into all meetings that are to come; refused while the group is full, or the family has something else at the time of one. */
    @BehindTheWall("repair group")
    public void join(JoinGroup command) {
        var unused = files.handled(command.family().client());
        GroupKind kind = groups.get(command.group()).kind();
        Client client = desk.check(command.family(), kind);
        RepairGroup group = groups.locked(command.group());
        if (!group.district().equals(client.district())) {
            throw CaseError.GROUP_NOT_FOUND.told();
        }
        List<GroupMeeting> toCome = groups.meetings(List.of(group.id().value())).stream()
                .filter(meeting -> meeting.isToCome(clock.instant()))
                .toList();
        if (toCome.isEmpty()) {
            throw CaseError.GROUP_OVER.told();
        }
        desk.mustBeFree(
                command.family(), toCome.stream().map(GroupMeeting::during).toList());
        desk.welcome(group, command.family(), toCome);
    }

    /** The group goes on without it; what was attended stays. */
    @BehindTheWall("repair group")
    public void leave(GroupId id, ClientId client) {
        Client handled = files.handled(client);
        var unused = groups.get(id).kind() == GroupKind.PEERS ? handled : files.own(client);
        RepairGroup group = groups.locked(id);
        GroupFamily family = groups.of(id, GroupFamily.OF_GROUP, GroupFamily.class).stream()
                .filter(each -> each.client().equals(client) && each.isIn())
                .findFirst()
                .orElseThrow(CaseError.GROUP_NOT_FOUND::told);
        desk.leave(group, family, CancelledBy.FAMILY);
    }
}
