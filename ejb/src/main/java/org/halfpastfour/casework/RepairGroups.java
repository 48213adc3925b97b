package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/**
 * Groups of families that go through a template together. A group is looked at first, with all its dates, and made in one step.
 * The home learns of rooms that are taken, and of nothing else.
 */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class RepairGroups {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    GroupRecords groups;

    @Inject
    GroupReader reader;

    @Inject
    GroupPlanDesk plan;

    @Inject
    GroupTimes times;

    @Inject
    GroupRooms rooms;

    @Inject
    RepairRooms homes;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All of one's districts, the newest first; of their families only how many there are. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("repair groups")
    public List<GroupRow> all() {
        Set<String> districts = new HashSet<>(caller.districts(Role.CASEWORKER));
        districts.addAll(caller.districts(Role.CASE_SUPERVISOR));
        return reader.rows(groups.ofDistricts(districts));
    }

    /** With the families that who asks may see: all of a group that one leads, else those of own cases. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("repair group")
    public GroupView group(GroupId id) {
        return reader.view(groups.get(id));
    }

    /** The group of a meeting, as {@link #group} shows it. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("repair group")
    public GroupView of(GroupMeetingId meeting) {
        return reader.view(groups.get(groups.meeting(meeting).group()));
    }

    /** Who of its families is seen by name, and nothing else: a page that is open looks whether they still are. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("repair group")
    public Set<UUID> seen(GroupId id) {
        return groups.seen(groups.get(id).id());
    }

    /** What a group can be made of: families of own cases, homes and colleagues of the district. */
    @BehindTheWall("repair group")
    public GroupChoices choices() {
        List<Client> own = files.ofCaseworker(caller.id().value());
        List<UUID> ids = own.stream().map(client -> client.id().value()).toList();
        log.readAll(ids, "family");
        List<FamilyMember> members = files.of(ids, FamilyMember.OF_CLIENTS, FamilyMember.class);
        Map<UUID, Client> clients =
                own.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        List<GroupCandidate> families =
                files.of(ids, LocalDate.now(clock), ClientHousehold.LIVE, ClientHousehold.class).stream()
                        .map(link -> candidate(Objects.requireNonNull(clients.get(link.client())), link, members))
                        .toList();
        List<String> districts =
                caller.districts(Role.CASEWORKER).stream().sorted().toList();
        return new GroupChoices(
                groups.templates().stream().map(RepairTemplate::view).toList(),
                districts.stream()
                        .flatMap(district -> homes.openHomes(district).stream())
                        .toList(),
                families,
                own.stream()
                        .map(client -> new PeerCandidate(client.id(), client.name()))
                        .toList(),
                districts.stream()
                        .flatMap(district -> groups.colleagues(district).stream())
                        .filter(each -> !each.account().equals(caller.id().value()))
                        .map(Colleague::view)
                        .distinct()
                        .toList());
    }

    private static GroupCandidate candidate(Client client, ClientHousehold link, List<FamilyMember> members) {
        return new GroupCandidate(
                client.id(),
                client.name(),
                link.household(),
                members.stream()
                        .filter(member -> member.client().equals(link.client())
                                && member.household().equals(link.household()))
                        .map(FamilyMember::view)
                        .toList());
    }

    /** The dates of a whole group, the best first; none where a year of weeks has no place for it. */
    @BehindTheWall("repair group")
    public List<GroupDates> dates(FindGroupDates command) {
        for (JoiningFamily family : command.families()) {
            files.own(family.client());
            log.read(family.client(), "family-times", null);
        }
        recordFiles.catchUp(command.families().stream()
                .map(family -> family.client().value())
                .toList());
        List<GroupStep> steps =
                groups.template(command.template().value()).outline().steps();
        DateRange days = new DateRange(command.from(), GroupDatesRule.lastDay(steps, command.from()));
        FamilyTimes taken = times.of(command.families(), command.leaders(), days);
        int people = command.families().stream()
                .mapToInt(family -> family.persons().size() + 1)
                .sum();
        FreeForGroup free = rooms.free(command.home(), days, taken, times.birthDates(command.families()), people);
        return new GroupDatesRule(steps, free).proposals(command.from());
    }

    /** The group with all its meetings and families, or nothing; asked again with its id it is there already. */
    @BehindTheWall("repair group")
    public GroupId make(MakeGroup command) {
        groups.oneAtATime(command.id());
        Optional<RepairGroup> made = groups.find(command.id());
        if (made.isPresent()) {
            return made.filter(group -> group.wasMadeBy(caller.id().value()))
                    .map(RepairGroup::id)
                    .orElseThrow(CaseError.GROUP_NOT_FOUND::told);
        }
        return plan.make(command);
    }
}
