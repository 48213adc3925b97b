package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Puts families into meetings of groups, and takes them out; part of {@link RepairGroups} and {@link GroupFamilies}. */
@ApplicationScoped
class GroupDesk {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    GroupRecords groups;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whoever leads the group; refused for everybody else. */
    RepairGroup led(GroupId id) {
        RepairGroup group = groups.get(id);
        if (!leads(id)) {
            throw CaseError.GROUP_NOT_LED.told();
        }
        return group;
    }

    boolean leads(GroupId id) {
        return groups.leaders(List.of(id.value())).stream()
                .anyMatch(leader -> leader.account().equals(caller.id().value()));
    }

    /**
     * Of an own case that is open, linked to the household, with people of it; a client alone under the own consent, by who
     * works or supervises the case.
     */
    Client check(JoiningFamily family, GroupKind kind) {
        Client client = kind == GroupKind.PEERS ? files.handled(family.client()) : files.own(family.client());
        new Checks()
                .that(family.isAlone() == (kind == GroupKind.PEERS), "families", CaseError.GROUP_OF_ANOTHER_KIND)
                .orThrow();
        check(family);
        recordFiles.catchUp(List.of(family.client().value()));
        return client;
    }

    private void check(JoiningFamily family) {
        LocalDate today = LocalDate.now(clock);
        new Checks()
                .that(
                        family.agreedOn() == null || !family.agreedOn().isAfter(today),
                        "agreedOn",
                        CaseError.DAY_IN_THE_FUTURE)
                .that(
                        family.household() == null || files.isLinked(family.client(), family.household(), today),
                        "families",
                        CaseError.HOUSEHOLD_NOT_LINKED)
                .that(members(family).containsAll(family.persons()), "families", CaseError.PERSON_NOT_IN_SESSION)
                .orThrow();
    }

    private Set<UUID> members(JoiningFamily family) {
        return files.of(List.of(family.client().value()), FamilyMember.OF_CLIENTS, FamilyMember.class).stream()
                .filter(member -> member.household().equals(family.household()))
                .map(FamilyMember::person)
                .collect(Collectors.toSet());
    }

    /** Refused as a session of one family is, where it has something else then; for a client alone the family's places are no matter. */
    void mustBeFree(JoiningFamily family, List<TimeRange> times) {
        if (family.isAlone()) {
            return;
        }
        LocalDate first = LocalDate.now(clock);
        LocalDate last = times.stream()
                .map(time -> LocalDate.ofInstant(time.start(), clock.getZone()))
                .max(Comparator.naturalOrder())
                .orElse(first);
        boolean booked = files.participations(List.of(family.client().value()), first, last).stream()
                .filter(Participation::isConfirmed)
                .anyMatch(booking -> times.stream().anyMatch(booking.during()::overlaps));
        if (booked) {
            throw CaseError.FAMILY_TAKEN.told();
        }
    }

    /** From now on, in these meetings. */
    void welcome(RepairGroup group, JoiningFamily family, List<GroupMeeting> meetings) {
        if (groups.isLedByKin(group.id(), family.client())) {
            throw CaseError.GROUP_NOT_FOR_FAMILY.told();
        }
        group.welcome();
        files.add(new GroupFamily(group.id(), family, LocalDate.now(clock)));
        files.write();
        UUID lead = groups.leaders(List.of(group.id().value())).getFirst().account();
        UUID toward = intervention(family.client(), group.kind().stream()).orElse(null);
        meetings.forEach(meeting -> takePart(group, family, meeting, lead, toward));
        files.write();
        log.wrote("group.joined", "group", family.client(), group.id().value());
    }

    private void takePart(
            RepairGroup group, JoiningFamily family, GroupMeeting meeting, UUID lead, @Nullable UUID toward) {
        var repair = new RepairSession(RepairPlan.of(group, family, meeting, lead, toward));
        repair.comesFrom(new RepairOrigin(meeting.id().value(), null));
        files.add(repair);
        files.add(new RepairParticipant(repair, family.client().value()));
        family.persons().forEach(person -> files.add(new RepairParticipant(repair, person)));
    }

    /** The meetings count toward the first intervention of their stream that goes on. */
    private Optional<UUID> intervention(ClientId client, org.halfpastfour.engagement.Stream stream) {
        LocalDate today = LocalDate.now(clock);
        return files.of(List.of(client.value()), Intervention.OF_CLIENTS, Intervention.class).stream()
                .filter(each -> each.stream() == stream)
                .filter(each -> !each.hasEnded() && !each.lastDay().isBefore(today))
                .map(each -> each.view().id().value())
                .findFirst();
    }

    /** Of the meetings to come the family's are called off; the others go on, and so do their rooms. */
    void leave(RepairGroup group, GroupFamily family, CancelledBy by) {
        Instant now = clock.instant();
        Set<@Nullable UUID> ofGroup = groups.meetings(List.of(group.id().value())).stream()
                .map(meeting -> meeting.id().value())
                .collect(Collectors.toSet());
        files.of(List.of(family.client().value()), RepairSession.OF_CLIENTS, RepairSession.class).stream()
                .filter(repair -> ofGroup.contains(repair.groupMeeting()))
                .filter(repair -> repair.state() == RepairState.PLANNED
                        && repair.during().start().isAfter(now))
                .forEach(repair -> repair.cancel(by));
        family.leave(LocalDate.now(clock));
        group.leave();
        files.write();
        log.wrote("group.left", "group", family.client(), group.id().value());
    }

    /** Out of all groups, with its case. */
    void leaveAll(ClientId client) {
        files.of(List.of(client.value()), GroupFamily.OF_CLIENTS, GroupFamily.class).stream()
                .filter(GroupFamily::isIn)
                .forEach(family -> leave(groups.locked(family.group()), family, CancelledBy.FACILITATOR));
    }
}
