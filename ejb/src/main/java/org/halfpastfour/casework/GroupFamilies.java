package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.Roles;

/** Families come into a group and leave it, each by the caseworker of its own case. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class GroupFamilies {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    GroupDesk desk;

    @Inject
    Clock clock;

    /** Into all meetings that are to come; refused while the group is full, or the family has something else at the time of one. */
    @BehindTheWall("repair group")
    public void join(JoinGroup command) {
        Client client = desk.check(command.family());
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
        files.own(client);
        RepairGroup group = groups.locked(id);
        GroupFamily family = groups.of(id, GroupFamily.OF_GROUP, GroupFamily.class).stream()
                .filter(each -> each.client().equals(client) && each.isIn())
                .findFirst()
                .orElseThrow(CaseError.GROUP_NOT_FOUND::told);
        desk.leave(group, family, CancelledBy.FAMILY);
    }
}
