package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;

/** Which families take part in a group, and how, for who leads it or works one of their cases; part of {@link GroupReader}. */
@ApplicationScoped
class GroupFamilyReader {

    @Inject
    GroupRecords groups;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    /** @param seen who is seen by name */
    List<GroupFamilyView> of(GroupId group, List<GroupPerson> seen) {
        List<GroupFamily> families = groups.of(group, GroupFamily.OF_GROUP, GroupFamily.class);
        List<UUID> clients =
                families.stream().map(family -> family.client().value()).toList();
        if (clients.isEmpty()) {
            return List.of();
        }
        log.readAll(clients, "repair-group");
        Map<UUID, GroupPerson> people =
                seen.stream().collect(Collectors.toMap(GroupPerson::person, Function.identity(), (one, same) -> one));
        List<FamilyInMeeting> meetings = meetings(group, families, people);
        return families.stream().map(family -> view(family, people, meetings)).toList();
    }

    private GroupFamilyView view(GroupFamily family, Map<UUID, GroupPerson> people, List<FamilyInMeeting> meetings) {
        GroupPerson client = people.get(family.client().value());
        return new GroupFamilyView(
                family.client(),
                client == null ? "" : client.name(),
                client != null && caller.id().value().equals(client.caseworker()),
                family.leftOn(),
                meetings.stream()
                        .filter(each -> each.client().equals(family.client()))
                        .toList());
    }

    private List<FamilyInMeeting> meetings(GroupId group, List<GroupFamily> families, Map<UUID, GroupPerson> people) {
        Set<ClientId> in = families.stream()
                .filter(GroupFamily::isIn)
                .map(GroupFamily::client)
                .collect(Collectors.toSet());
        List<RepairSession> repairs = groups.of(group, GroupFamily.REPAIRS, RepairSession.class);
        Map<UUID, List<RepairParticipant>> persons =
                groups.of(group, RepairParticipant.OF_GROUP, RepairParticipant.class).stream()
                        .collect(Collectors.groupingBy(RepairParticipant::repair));
        Map<UUID, List<BarrierView>> barriers =
                groups
                        .barriers(repairs.stream()
                                .map(repair -> repair.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                RepairBarrier::session, Collectors.mapping(RepairBarrier::view, Collectors.toList())));
        return repairs.stream()
                .map(repair -> new FamilyInMeeting(
                        repair.id(),
                        new GroupMeetingId(Objects.requireNonNull(repair.groupMeeting())),
                        repair.client(),
                        in.contains(repair.client()),
                        repair.state(),
                        persons.getOrDefault(repair.id().value(), List.of()).stream()
                                .map(person -> person.inMeeting(people.get(person.person())))
                                .toList(),
                        barriers.getOrDefault(repair.id().value(), List.of())))
                .toList();
    }
}
