package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;

/** When the families that are known and all who lead a group are taken; part of {@link RepairGroups}. */
@ApplicationScoped
class GroupTimes {

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of families that are in no group yet; what a family is booked for keeps no client from coming alone. */
    FamilyTimes of(List<JoiningFamily> families, List<AccountId> leaders, DateRange days) {
        List<UUID> clients =
                families.stream().map(family -> family.client().value()).toList();
        List<UUID> together = families.stream()
                .filter(family -> !family.isAlone())
                .map(family -> family.client().value())
                .toList();
        List<Taken> bookings = files.participations(together, days.from(), Objects.requireNonNull(days.to())).stream()
                .filter(Participation::isConfirmed)
                .map(Participation::taken)
                .toList();
        var others = new ArrayList<>(files.of(clients, RepairSession.OF_CLIENTS, RepairSession.class).stream()
                .filter(repair -> repair.state() != RepairState.CANCELLED)
                .map(RepairSession::taken)
                .toList());
        groups.taken(withMe(leaders), within(days)).forEach(each -> others.add(each.taken()));
        return new FamilyTimes(!members(families).isEmpty(), bookings, others, null);
    }

    /** Of all families of a group, and of who leads it, besides this meeting. */
    FamilyTimes of(GroupId group, GroupMeetingId besides, DateRange days) {
        List<UUID> leaders = groups.leaders(List.of(group.value())).stream()
                .map(GroupLeader::account)
                .toList();
        List<Taken> families = groups.of(group, GroupTaken.OF_GROUP, GroupTaken.class).stream()
                .map(GroupTaken::taken)
                .toList();
        List<Taken> others = groups.taken(leaders, within(days)).stream()
                .filter(taken -> !taken.isOf(besides))
                .map(LeaderTaken::taken)
                .toList();
        return new FamilyTimes(!families.isEmpty(), families, others, null);
    }

    /** Of the children who come; none without a consent. */
    List<Optional<LocalDate>> birthDates(List<JoiningFamily> families) {
        return members(families).stream()
                .map(FamilyMember::view)
                .filter(MemberView::child)
                .map(member -> Optional.ofNullable(member.birthDate()))
                .toList();
    }

    private List<FamilyMember> members(List<JoiningFamily> families) {
        Set<UUID> persons =
                families.stream().flatMap(family -> family.persons().stream()).collect(Collectors.toSet());
        return files
                .of(
                        families.stream().map(family -> family.client().value()).toList(),
                        FamilyMember.OF_CLIENTS,
                        FamilyMember.class)
                .stream()
                .filter(member -> persons.contains(member.person()))
                .toList();
    }

    /** Who asks leads first. */
    List<UUID> withMe(List<AccountId> leaders) {
        return Stream.concat(Stream.of(caller.id().value()), leaders.stream().map(AccountId::value))
                .distinct()
                .toList();
    }

    private TimeRange within(DateRange days) {
        return new TimeRange(
                days.from().atStartOfDay(clock.getZone()).toInstant(),
                Objects.requireNonNull(days.to())
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant());
    }
}
