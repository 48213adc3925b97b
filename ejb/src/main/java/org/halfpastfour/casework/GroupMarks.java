package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Checks;

/** Keeps who came to a meeting of a group, family by family; part of {@link GroupMeetings}. */
@ApplicationScoped
class GroupMarks {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    RepairDesk desk;

    @Inject
    CaseLogRecords log;

    /** Of who left, with its case or without, what was marked stays. */
    void keep(GroupMeeting meeting, Map<RepairId, List<GroupMark>> marks) {
        Map<RepairId, RepairSession> repairs =
                of(meeting).stream().collect(Collectors.toMap(RepairSession::id, Function.identity()));
        new Checks()
                .that(repairs.keySet().containsAll(marks.keySet()), "marks", CaseError.PERSON_NOT_IN_SESSION)
                .orThrow();
        Map<UUID, List<RepairParticipant>> persons =
                groups.of(meeting.group(), RepairParticipant.OF_GROUP, RepairParticipant.class).stream()
                        .collect(Collectors.groupingBy(RepairParticipant::repair));
        Set<ClientId> in = in(meeting.group());
        marks.forEach((id, said) -> {
            RepairSession repair = repairs.get(id);
            if (repair != null
                    && in.contains(repair.client())
                    && !said.isEmpty()
                    && repair.state() != RepairState.CANCELLED) {
                keep(repair, persons.getOrDefault(id.value(), List.of()), said);
            }
        });
    }

    private void keep(RepairSession repair, List<RepairParticipant> persons, List<GroupMark> said) {
        Map<UUID, String> why = said.stream()
                .collect(Collectors.toMap(each -> each.mark().person(), GroupMark::why, (one, other) -> other));
        boolean excusesDiffer = persons.stream()
                        .filter(person -> why.containsKey(person.person()))
                        .filter(person -> person.say(why.getOrDefault(person.person(), "")))
                        .count()
                > 0;
        RepairChange change = desk.mark(
                repair,
                persons,
                new MarkRepair(repair.id(), said.stream().map(GroupMark::mark).toList(), Set.of(), ""));
        if (excusesDiffer || change.differs()) {
            files.add(change);
            log.wrote("group.marked", "group", repair.client(), repair.id().value());
        }
    }

    /** Who takes part in it of the families that are still in the group. */
    Set<UUID> asked(GroupMeeting meeting) {
        Set<ClientId> in = in(meeting.group());
        Set<UUID> repairs = of(meeting).stream()
                .filter(repair -> in.contains(repair.client()))
                .map(repair -> repair.id().value())
                .collect(Collectors.toSet());
        return groups.of(meeting.group(), RepairParticipant.OF_GROUP, RepairParticipant.class).stream()
                .filter(person -> repairs.contains(person.repair()))
                .map(RepairParticipant::person)
                .collect(Collectors.toSet());
    }

    private Set<ClientId> in(GroupId group) {
        return groups.of(group, GroupFamily.OF_GROUP, GroupFamily.class).stream()
                .filter(GroupFamily::isIn)
                .map(GroupFamily::client)
                .collect(Collectors.toSet());
    }

    /** With each family that takes part in it. */
    void log(String action, GroupMeeting meeting) {
        of(meeting)
                .forEach(repair ->
                        log.wrote(action, "group", repair.client(), meeting.id().value()));
    }

    private List<RepairSession> of(GroupMeeting meeting) {
        return groups.of(meeting.group(), GroupFamily.REPAIRS, RepairSession.class).stream()
                .filter(repair -> meeting.id().value().equals(repair.groupMeeting()))
                .toList();
    }
}
