package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;

/** What becomes of the meetings of a group: who came, another time, called off, made up; by who leads it. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class GroupMeetings {

    private static final int MOST_DAYS = 28;

    @Inject
    CaseRecords files;

    @Inject
    GroupRecords groups;

    @Inject
    GroupDesk desk;

    @Inject
    GroupMarks marks;

    @Inject
    GroupTimes times;

    @Inject
    GroupRooms rooms;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /** Of every person; corrected in the same way, and what stood before is kept. Refused where a colleague wrote meanwhile. */
    @BehindTheWall("repair group")
    public void mark(MarkGroupMeeting command) {
        GroupMeeting meeting = looked(command.meeting(), command.looked());
        groups.raise(meeting);
        boolean first = meeting.mark(command.fidelity(), clock.instant());
        marks.keep(meeting, command.marks());
        files.write();
        groups.note(meeting.id(), command.note());
        if (first) {
            rooms.markHeld(meeting.sessions());
        }
    }

    /** Other times for one meeting at which everybody and the rooms are free, in the four weeks from a day on. */
    @BehindTheWall("repair group")
    public List<ProposedMeeting> times(GroupMeetingId id, LocalDate from) {
        GroupMeeting meeting = groups.meeting(id);
        RepairGroup group = desk.led(meeting.group());
        GroupStep step = groups.template(group.template()).outline().steps().get(meeting.number() - 1);
        DateRange days = new DateRange(from, from.plusDays(MOST_DAYS - 1));
        Set<UUID> asked = marks.asked(meeting);
        List<GroupPerson> people = groups.of(group.id(), GroupPerson.OF_GROUP, GroupPerson.class).stream()
                .filter(person -> asked.contains(person.person()))
                .toList();
        log.readAll(people.stream().map(GroupPerson::client).distinct().toList(), "family-times");
        FreeForGroup free = rooms.free(
                group.home(),
                days,
                times.of(group.id(), id, days),
                people.stream()
                        .filter(GroupPerson::child)
                        .map(child -> Optional.ofNullable(child.birthDate()))
                        .toList(),
                asked.size());
        return days.days()
                .flatMap(day -> free.hours(day.getDayOfWeek(), step.minutes()).stream()
                        .flatMap(hour -> free.at(day, hour, step).stream()))
                .toList();
    }

    /** The rooms go along; one that is over is not moved, and may be made up. */
    @BehindTheWall("repair group")
    public void move(MoveGroupMeeting command) {
        GroupMeeting meeting = looked(command.meeting(), command.looked());
        RepairGroup group = groups.get(meeting.group());
        mustBeFree(group, meeting, command.to());
        List<UUID> before = meeting.sessions();
        rooms.release(group.kind(), before);
        meeting.move(
                command.to(),
                rooms.hold(group.kind(), group.home(), List.of(command.to())).getFirst(),
                command.why());
        follow(meeting, GroupFamily.ROWS_FOLLOW, GroupMeetingLeader.FOLLOW);
        marks.log("group.moved", meeting);
    }

    @BehindTheWall("repair group")
    public void callOff(CallOffGroupMeeting command) {
        GroupMeeting meeting = looked(command.meeting(), command.looked());
        meeting.callOff(command.why());
        follow(
                meeting,
                switch (command.by()) {
                    case HOME -> GroupFamily.ROWS_FOLLOW_HOME;
                    case FAMILY -> GroupFamily.ROWS_FOLLOW_FAMILY;
                    case FACILITATOR -> GroupFamily.ROWS_FOLLOW;
                },
                GroupMeetingLeader.FOLLOW);
        rooms.release(groups.get(meeting.group()).kind(), meeting.sessions());
        marks.log("group.called-off", meeting);
    }

    /** For all families that are still in it, linked to the one that it makes up; only one that was called off. */
    @BehindTheWall("repair group")
    public GroupMeetingId makeUp(MoveGroupMeeting command) {
        GroupMeeting missed = looked(command.meeting(), command.looked());
        if (missed.state() != RepairState.CANCELLED) {
            throw CaseError.GROUP_NOT_CALLED_OFF.told();
        }
        RepairGroup group = groups.get(missed.group());
        mustBeFree(group, missed, command.to());
        GroupMeeting made = missed.madeUp(
                command.to(),
                rooms.hold(group.kind(), group.home(), List.of(command.to())).getFirst(),
                command.why());
        files.add(made);
        files.write();
        follow(made, GroupMeetingLeader.ADD, GroupFamily.ROWS_MADE_UP);
        marks.log("group.made-up", made);
        return made.id();
    }

    private void follow(GroupMeeting meeting, String... queries) {
        files.write();
        groups.follow(List.of(meeting.id().value()), queries);
    }

    private GroupMeeting looked(GroupMeetingId id, int version) {
        GroupMeeting meeting = groups.meeting(id);
        var unused = desk.led(meeting.group());
        groups.lock(meeting);
        meeting.mustBe(version);
        return meeting;
    }

    private void mustBeFree(RepairGroup group, GroupMeeting meeting, PlannedMeeting to) {
        if (!to.during().start().isAfter(clock.instant())) {
            throw CaseError.REPAIR_IN_THE_PAST.told();
        }
        LocalDate day = LocalDate.ofInstant(to.during().start(), clock.getZone());
        FamilyTimes taken = times.of(group.id(), meeting.id(), new DateRange(day, day));
        if (taken.bookings().stream().anyMatch(each -> each.collidesWith(group.home(), to.during()))) {
            throw CaseError.FAMILY_TAKEN.told();
        }
        if (taken.others().stream().anyMatch(each -> each.collidesWith(group.home(), to.during()))) {
            throw CaseError.FACILITATOR_TAKEN.told();
        }
    }
}
