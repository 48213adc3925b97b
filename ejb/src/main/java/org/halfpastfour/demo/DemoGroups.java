package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.halfpastfour.casework.FamilyInMeeting;
import org.halfpastfour.casework.Fidelity;
import org.halfpastfour.casework.FindGroupDates;
import org.halfpastfour.casework.GroupCandidate;
import org.halfpastfour.casework.GroupChoices;
import org.halfpastfour.casework.GroupFamilies;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupMark;
import org.halfpastfour.casework.GroupMeetingView;
import org.halfpastfour.casework.GroupMeetings;
import org.halfpastfour.casework.GroupView;
import org.halfpastfour.casework.JoinGroup;
import org.halfpastfour.casework.JoiningFamily;
import org.halfpastfour.casework.MakeGroup;
import org.halfpastfour.casework.MarkGroupMeeting;
import org.halfpastfour.casework.PersonInMeeting;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.casework.ProposedMeeting;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairTemplateView;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;

/** Two groups of families: seven weeks that are over, and one with a reunion that is half way, to which a colleague brought a family. */
@ApplicationScoped
class DemoGroups {

    private static final int SEVEN_WEEKS = 1;
    private static final int WITH_REUNION = 3;
    private static final int HOURS_AFTERWARDS = 1;

    @Inject
    private DemoPartRecords parts;

    @Inject
    private RepairGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private GroupFamilies families;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoHouse house, DemoCalendar calendar) {
        ActAs caseworker = new ActAs(DemoAccounts.CASEWORKER, Set.of(Role.CASEWORKER));
        ActAs colleague = new ActAs(DemoPeople.OTHER_CASEWORKER, Set.of(Role.CASEWORKER));
        caseworker.call(() -> {
            parts.make(site.part("group over"), () -> plan(house, calendar, SEVEN_WEEKS, -9, 4, "秋季亲子小组")
                    .ifPresent(group -> hold(group, site)));
            return null;
        });
        List<GroupId> made = new ArrayList<>();
        caseworker.call(() -> {
            parts.make(site.part("group half way"), () -> plan(house, calendar, WITH_REUNION, -5, 2, "一家人小组")
                    .ifPresent(made::add));
            return null;
        });
        for (GroupId group : made) {
            colleague.call(() -> {
                parts.make(site.part("group joined"), () -> join(group, calendar));
                return null;
            });
            caseworker.call(() -> {
                parts.make(site.part("group held"), () -> hold(group, site));
                return null;
            });
        }
    }

    /** None where a home is open too seldom for it. */
    private Optional<GroupId> plan(
            DemoHouse house, DemoCalendar calendar, int which, int week, int firstFamily, String title) {
        return clock.at(calendar.at(calendar.monday(week).minusDays(3), 10, 0), () -> {
            GroupChoices choices = groups.choices();
            RepairTemplateView template = choices.templates().get(which);
            List<JoiningFamily> chosen = choices.families().subList(firstFamily, firstFamily + 2).stream()
                    .map(GroupCandidate::joining)
                    .toList();
            return groups
                    .dates(new FindGroupDates(template.id(), house.home(), List.of(), chosen, calendar.monday(week)))
                    .stream()
                    .findFirst()
                    .map(dates -> groups.make(new MakeGroup(
                            GroupId.of(Ids.next()),
                            template.id(),
                            title,
                            house.home(),
                            List.of(),
                            chosen,
                            dates.meetings().stream()
                                    .map(ProposedMeeting::planned)
                                    .toList())));
        });
    }

    private void join(GroupId group, DemoCalendar calendar) {
        var unused = clock.at(calendar.at(calendar.monday(-5).minusDays(2), 10, 0), () -> {
            GroupCandidate own = groups.choices().families().getFirst();
            if (!isAtTheWeekend(group)) {
                families.join(new JoinGroup(group, own.joining()));
            }
            return true;
        });
    }

    /** Then the colleague's family has sessions of its own. */
    private boolean isAtTheWeekend(GroupId group) {
        DayOfWeek day = groups.group(group)
                .meetings()
                .getFirst()
                .start()
                .atZone(clock.getZone())
                .getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    /** Everybody came, but one who was excused at every third meeting. */
    private void hold(GroupId id, DemoSite site) {
        RandomGenerator random = site.random("groups");
        GroupView group = groups.group(id);
        for (GroupMeetingView meeting : group.meetings()) {
            if (meeting.end().plus(Duration.ofHours(HOURS_AFTERWARDS)).isBefore(clock.instant())) {
                var unused = clock.at(meeting.end(), () -> {
                    meetings.mark(mark(group, meeting, random));
                    return true;
                });
            }
        }
    }

    private static MarkGroupMeeting mark(GroupView group, GroupMeetingView meeting, RandomGenerator random) {
        Map<RepairId, List<GroupMark>> marks = group.shown().stream()
                .flatMap(family -> family.meetings().stream())
                .filter(each -> each.meeting().equals(meeting.id()) && each.state() == RepairState.PLANNED)
                .collect(Collectors.toMap(FamilyInMeeting::repair, each -> marks(each, meeting, random)));
        return new MarkGroupMeeting(
                meeting.id(),
                meeting.version(),
                marks,
                new Fidelity(meeting.fidelity().items().stream()
                        .map(item -> random.nextInt(5) == 0 ? Fidelity.Kept.NO : Fidelity.Kept.YES)
                        .toList()),
                "孩子们一起做了手工，家长说了这一周的难处。");
    }

    private static List<GroupMark> marks(FamilyInMeeting family, GroupMeetingView meeting, RandomGenerator random) {
        UUID excused = meeting.number() % 3 == 0 ? family.persons().getLast().person() : null;
        return family.persons().stream()
                .map(PersonInMeeting::person)
                .map(person -> person.equals(excused)
                        ? new GroupMark(new PersonMark(person, false, true, null), "要上班")
                        : new GroupMark(new PersonMark(person, true, false, random.nextInt(1, 4)), ""))
                .toList();
    }
}
