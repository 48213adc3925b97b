package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;

/** Makes a group with its leaders, meetings and families; part of {@link RepairGroups}. */
@ApplicationScoped
class GroupPlanDesk {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    GroupDesk desk;

    @Inject
    GroupTimes times;

    @Inject
    GroupRooms rooms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    GroupId make(MakeGroup command) {
        RepairTemplate template = groups.template(command.template().value());
        List<GroupStep> steps = template.outline().steps();
        check(command, template, steps);
        List<Client> clients = command.families().stream()
                .map(family -> desk.check(family, template.outline().of()))
                .toList();
        String district = clients.getFirst().district();
        new Checks()
                .that(
                        clients.stream().map(Client::district).allMatch(district::equals),
                        "families",
                        CaseError.GROUP_OF_TWO_DISTRICTS)
                .orThrow();
        mustBeColleagues(command.leaders(), district);
        mustBeFree(command);
        RepairGroup group = new RepairGroup(
                command,
                template.outline().of(),
                district,
                template.outline().most(),
                caller.id().value(),
                clock.instant());
        files.add(group);
        files.write();
        lead(group, command.leaders());
        List<GroupMeeting> meetings = meetings(group, command, steps);
        command.families().forEach(family -> desk.welcome(group, family, meetings));
        return group.id();
    }

    private void check(MakeGroup command, RepairTemplate template, List<GroupStep> steps) {
        if (!template.isInForce()) {
            throw CaseError.REPAIR_TEMPLATE_CHANGED.told();
        }
        boolean asAsked = command.meetings().size() == steps.size();
        for (int i = 0; asAsked && i < steps.size(); i++) {
            asAsked =
                    command.meetings().get(i).during().minutes() == steps.get(i).minutes();
        }
        new Checks().that(asAsked, "meetings", CaseError.GROUP_NOT_AS_TEMPLATE).orThrow();
        if (command.meetings().stream()
                .anyMatch(meeting -> !meeting.during().start().isAfter(clock.instant()))) {
            throw CaseError.REPAIR_IN_THE_PAST.told();
        }
    }

    private void mustBeColleagues(List<AccountId> leaders, String district) {
        Set<UUID> known =
                groups.colleagues(district).stream().map(Colleague::account).collect(Collectors.toSet());
        new Checks()
                .that(
                        leaders.stream().map(AccountId::value).allMatch(known::contains),
                        "leaders",
                        CaseError.CASEWORKER_UNKNOWN)
                .orThrow();
    }

    private void mustBeFree(MakeGroup command) {
        List<TimeRange> all =
                command.meetings().stream().map(PlannedMeeting::during).toList();
        command.families().forEach(family -> desk.mustBeFree(family, all));
        TimeRange whole = new TimeRange(all.getFirst().start(), all.getLast().end());
        boolean taken = groups.taken(times.withMe(command.leaders()), whole).stream()
                .anyMatch(each -> all.stream().anyMatch(time -> each.taken().collidesWith(command.home(), time)));
        if (taken) {
            throw CaseError.FACILITATOR_TAKEN.told();
        }
    }

    private void lead(RepairGroup group, List<AccountId> others) {
        int position = 0;
        for (UUID leader : times.withMe(others)) {
            files.add(new GroupLeader(group.id(), leader, position++));
        }
        files.write();
    }

    private List<GroupMeeting> meetings(RepairGroup group, MakeGroup command, List<GroupStep> steps) {
        List<List<UUID>> held = rooms.hold(group.kind(), command.home(), command.meetings());
        List<GroupMeeting> meetings = new ArrayList<>();
        for (GroupStep step : steps) {
            int i = step.number() - 1;
            meetings.add(new GroupMeeting(
                    group.id(), step.stage(), step.number(), command.meetings().get(i), held.get(i)));
        }
        meetings.forEach(files::add);
        files.write();
        groups.follow(meetings.stream().map(meeting -> meeting.id().value()).toList(), GroupMeetingLeader.ADD);
        return meetings;
    }
}
