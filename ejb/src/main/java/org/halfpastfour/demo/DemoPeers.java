package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.halfpastfour.casework.AddIntervention;
import org.halfpastfour.casework.CarePlans;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FamilyInMeeting;
import org.halfpastfour.casework.Fidelity;
import org.halfpastfour.casework.FindGroupDates;
import org.halfpastfour.casework.GroupChoices;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.GroupMark;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupMeetings;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.JoiningFamily;
import org.halfpastfour.casework.MakeGroup;
import org.halfpastfour.casework.MarkGroupMeeting;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.casework.ProposedMeeting;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairTemplateView;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/** A group of peers that is half way. */
@ApplicationScoped
class DemoPeers {

    private static final int WEEK = -4;
    private static final List<Integer> IN_THE_GROUP = List.of(0, 2, 6);

    @Inject
    private DemoPartRecords parts;

    @Inject
    private RepairGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private Cases cases;

    @Inject
    private CarePlans plans;

    @Inject
    private DemoPeerPaths paths;

    @Inject
    private DemoMentoring mentoring;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoHouse house, DemoCalendar calendar) {
        new ActAs(DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER)).call(() -> {
            parts.make(site.part("peer group"), () -> plan(house, calendar).ifPresent(group -> hold(group, site)));
            return null;
        });
        paths.make(site, calendar);
        mentoring.make(site, calendar);
    }

    /** None where a home is open too seldom for it. */
    private Optional<GroupId> plan(DemoHouse house, DemoCalendar calendar) {
        LocalDate since = calendar.monday(WEEK).minusDays(3);
        return clock.at(calendar.at(since, 15, 0), () -> {
            GroupChoices choices = groups.choices();
            RepairTemplateView template = choices.templates().stream()
                    .filter(each -> each.outline().of() == GroupKind.PEERS)
                    .toList()
                    .getLast();
            List<JoiningFamily> who = IN_THE_GROUP.stream()
                    .map(choices.peers()::get)
                    .map(each -> each.joining(since))
                    .toList();
            who.forEach(each -> expect(each.client(), since));
            return groups
                    .dates(new FindGroupDates(template.id(), house.home(), List.of(), who, calendar.monday(WEEK)))
                    .stream()
                    .findFirst()
                    .map(dates -> groups.make(new MakeGroup(
                            GroupId.of(Ids.next()),
                            template.id(),
                            "每周一小时",
                            house.home(),
                            List.of(),
                            who,
                            dates.meetings().stream()
                                    .map(ProposedMeeting::planned)
                                    .toList())));
        });
    }

    private void expect(ClientId client, LocalDate since) {
        var unused = plans.addIntervention(new AddIntervention(
                cases.family(client).goals().getFirst().id(),
                Stream.PEER_GROUP,
                "参加同伴小组",
                12,
                DosePeriod.IN_ALL,
                since,
                since.plusWeeks(14)));
    }

    /** Somebody left before the end of every third one. */
    private void hold(GroupId id, DemoSite site) {
        RandomGenerator random = site.random("peers");
        GroupView group = groups.group(id);
        for (GroupMeetingView meeting : group.meetings()) {
            if (meeting.end().plus(Duration.ofHours(1)).isBefore(clock.instant())) {
                Map<RepairId, List<GroupMark>> marks = group.shown().stream()
                        .flatMap(family -> family.meetings().stream())
                        .filter(each -> each.meeting().equals(meeting.id()) && each.state() == RepairState.PLANNED)
                        .collect(Collectors.toMap(FamilyInMeeting::repair, each -> each.persons().stream()
                                .map(person -> new GroupMark(
                                        new PersonMark(
                                                person.person(),
                                                true,
                                                false,
                                                random.nextInt(1, 4),
                                                random.nextInt(3) == 0 ? 40 : null),
                                        ""))
                                .toList()));
                var unused = clock.at(meeting.end(), () -> {
                    meetings.mark(new MarkGroupMeeting(
                            meeting.id(),
                            meeting.version(),
                            marks,
                            new Fidelity(meeting.fidelity().items().stream()
                                    .map(item -> Fidelity.Kept.YES)
                                    .toList()),
                            "说了这一周最难的一天，和怎么过来的。"));
                    return true;
                });
            }
        }
    }
}
