package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;

/** Puts groups together from their records; part of {@link RepairGroups}. */
@ApplicationScoped
class GroupReader {

    @Inject
    GroupRecords groups;

    @Inject
    GroupFamilyReader families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    List<GroupRow> rows(List<RepairGroup> found) {
        List<UUID> ids = found.stream().map(group -> group.id().value()).toList();
        Map<UUID, List<GroupLeader>> leaders =
                groups.leaders(ids).stream().collect(Collectors.groupingBy(GroupLeader::group));
        Map<UUID, List<GroupMeeting>> meetings = groups.meetings(ids).stream()
                .collect(Collectors.groupingBy(meeting -> meeting.group().value()));
        Map<UUID, String> homes = groups.homes(ids);
        Map<UUID, String> names = names(found);
        return found.stream()
                .map(group -> row(
                        group,
                        leaders.getOrDefault(group.id().value(), List.of()),
                        meetings.getOrDefault(group.id().value(), List.of()),
                        homes.getOrDefault(group.id().value(), ""),
                        names))
                .toList();
    }

    private GroupRow row(
            RepairGroup group,
            List<GroupLeader> leaders,
            List<GroupMeeting> all,
            String home,
            Map<UUID, String> names) {
        List<GroupMeeting> meetings = all.stream()
                .filter(meeting -> meeting.state() != RepairState.CANCELLED)
                .toList();
        return new GroupRow(
                group.id(),
                group.title(),
                group.kind(),
                groups.template(group.template()).outline().name(),
                home,
                named(leaders, names),
                leaders.stream().anyMatch(this::isMe),
                group.families(),
                group.most(),
                (int) meetings.stream()
                        .filter(meeting -> meeting.state() == RepairState.HELD)
                        .count(),
                meetings.size(),
                meetings.stream()
                        .filter(meeting -> meeting.isToCome(clock.instant()))
                        .map(meeting -> meeting.during().start())
                        .findFirst()
                        .orElse(null));
    }

    private boolean isMe(GroupLeader leader) {
        return leader.account().equals(caller.id().value());
    }

    private Map<UUID, String> names(List<RepairGroup> found) {
        Map<UUID, String> names = new HashMap<>();
        found.stream().map(RepairGroup::district).distinct().forEach(district -> groups.colleagues(district)
                .forEach(each -> names.put(each.account(), each.view().name())));
        return names;
    }

    private static List<String> named(List<GroupLeader> leaders, Map<UUID, String> names) {
        return leaders.stream()
                .map(leader -> names.getOrDefault(leader.account(), ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    GroupView view(RepairGroup group) {
        List<UUID> one = List.of(group.id().value());
        RepairTemplate template = groups.template(group.template());
        List<GroupLeader> leaders = groups.leaders(one);
        boolean leads = leaders.stream().anyMatch(this::isMe);
        List<GroupMeeting> meetings = groups.meetings(one);
        List<GroupPerson> people = groups.of(group.id(), GroupPerson.OF_GROUP, GroupPerson.class);
        List<GroupRoom> rooms = groups.of(group.id(), GroupRoom.OF_GROUP, GroupRoom.class);
        Map<UUID, String> notes = leads ? groups.notes(group.id()) : Map.of();
        if (leads) {
            catchUp(meetings, rooms);
        }
        return new GroupView(
                group.id(),
                group.title(),
                group.kind(),
                template.view(),
                group.home(),
                groups.homes(one).getOrDefault(group.id().value(), ""),
                named(leaders, names(List.of(group))),
                leads,
                group.families(),
                group.most(),
                meetings.stream()
                        .map(meeting -> meeting.view(
                                template.outline().stage(meeting.stage()),
                                named(meeting, rooms),
                                notes.getOrDefault(meeting.id().value(), "")))
                        .toList(),
                families.of(group.id(), people),
                people.stream().map(GroupPerson::person).collect(Collectors.toSet()));
    }

    private static List<String> named(GroupMeeting meeting, List<GroupRoom> rooms) {
        return rooms.stream()
                .filter(room -> room.meeting().equals(meeting.id().value()))
                .map(GroupRoom::roomName)
                .toList();
    }

    /** Takes over what the home made of the rooms in the meantime: called off, or moved to when who leads is not elsewhere. */
    private void catchUp(List<GroupMeeting> meetings, List<GroupRoom> rooms) {
        Map<UUID, GroupRoom> main = rooms.stream()
                .filter(GroupRoom::isMain)
                .collect(Collectors.toMap(GroupRoom::meeting, Function.identity(), (one, same) -> one));
        List<UUID> behind = new ArrayList<>();
        for (GroupMeeting meeting : meetings) {
            GroupRoom room = main.get(meeting.id().value());
            if (room != null && meeting.isBehind(room) && (room.isCalledOff() || !groups.areElsewhere(meeting, room))) {
                meeting.follow(room);
                behind.add(meeting.id().value());
            }
        }
        if (!behind.isEmpty()) {
            groups.follow(behind, GroupFamily.ROWS_FOLLOW_HOME, GroupMeetingLeader.FOLLOW);
        }
    }
}
