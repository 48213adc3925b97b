package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** A supervisor gives a group of the district another leader, so that it is somebody's when the one of before has left. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class GroupHandOvers {

    @Inject
    GroupRecords groups;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who can lead it: the caseworkers of its district, but not who asks. */
    @BehindTheWall("repair group")
    public List<CaseworkerView> colleagues(GroupId id) {
        return colleagues(supervised(id));
    }

    /** All meetings to come at once, or nothing. Refused where the new leader has something else at one, or is family of a case. */
    @BehindTheWall("repair group")
    public void giveTo(GiveGroup command) {
        RepairGroup group = supervised(command.group());
        if (colleagues(group).stream().noneMatch(each -> each.account().equals(command.leader()))) {
            throw new InvalidInput("leader", CaseError.CASEWORKER_UNKNOWN.code());
        }
        List<GroupFamily> families = groups.of(group.id(), GroupFamily.OF_GROUP, GroupFamily.class).stream()
                .filter(GroupFamily::isIn)
                .toList();
        groups.giveTo(group.id(), command.leader().value(), clock.instant());
        if (families.stream().anyMatch(family -> groups.isLedByKin(group.id(), family.client()))) {
            throw CaseError.GROUP_NOT_FOR_FAMILY.told();
        }
        families.forEach(family ->
                log.wrote("group.given", "group", family.client(), group.id().value()));
    }

    private List<CaseworkerView> colleagues(RepairGroup group) {
        return groups.colleagues(group.district()).stream()
                .filter(each -> !each.account().equals(caller.id().value()))
                .map(Colleague::view)
                .toList();
    }

    private RepairGroup supervised(GroupId id) {
        RepairGroup group = groups.locked(id);
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(group.district())) {
            throw CaseError.GROUP_NOT_FOUND.told();
        }
        return group;
    }
}
