package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.BeforeEach;

/** Two caseworkers of a district with two families each, and a home with three rooms. */
abstract class GroupScene {

    static final RepairTemplateId REUNION = template(4);
    static final RepairTemplateId CONFERENCE = template(5);

    CaseScene scene;
    AccountId lead;
    AccountId colleague;
    CaseScene.Desk desk;
    CaseScene.Desk other;
    List<JoiningFamily> families;
    JoiningFamily third;

    static RepairTemplateId template(int number) {
        return RepairTemplateId.of(UUID.fromString("0199d000-0000-7000-8000-%012d".formatted(number)));
    }

    @BeforeEach
    void familiesAndRooms() {
        scene = new CaseScene();
        for (String room : List.of("小会议室", "手工室")) {
            scene.sql(
                    "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, ?, 12, 50, 1)",
                    Ids.next(),
                    scene.home,
                    room);
        }
        lead = scene.caseworker("lead");
        colleague = scene.caseworker("colleague");
        desk = scene.by(lead);
        other = scene.by(colleague);
        families = new ArrayList<>();
        families.add(family(desk, "C-1", "7K3M-9XQ2"));
        families.add(family(desk, "C-2", "7K3M-9XQ3"));
        third = family(other, "C-3", "7K3M-9XQ4");
    }

    JoiningFamily family(CaseScene.Desk by, String number, String code) {
        CaseScene.Family family = scene.family(code);
        ClientId client = by.open(number, code);
        AttendanceConsentId consent = by.consent(client, family, scene.today.minusDays(28));
        InterventionId toward =
                by.expecting(client, Stream.FAMILY_REPAIR, 8, org.halfpastfour.engagement.DosePeriod.IN_ALL);
        return consent == null || toward == null
                ? third
                : new JoiningFamily(client, family.household(), List.of(family.child(), family.adult()));
    }

    List<GroupDates> dates(RepairTemplateId template, LocalDate from) {
        return desk.ask(() -> desk.get(RepairGroups.class)
                .dates(new FindGroupDates(template, HomeId.of(scene.home), List.of(), families, from)));
    }

    MakeGroup command(GroupId id, RepairTemplateId template, GroupDates dates) {
        return new MakeGroup(
                id,
                template,
                "冬季家庭组",
                HomeId.of(scene.home),
                List.of(colleague),
                families,
                dates.meetings().stream().map(ProposedMeeting::planned).toList());
    }

    GroupId make() {
        return make(REUNION);
    }

    GroupId make(RepairTemplateId template) {
        MakeGroup command = command(
                GroupId.of(Ids.next()),
                template,
                dates(template, scene.today.plusDays(3)).getFirst());
        return desk.ask(() -> desk.get(RepairGroups.class).make(command));
    }

    GroupView view(CaseScene.Desk by, GroupId group) {
        return by.ask(() -> by.get(RepairGroups.class).group(group));
    }

    GroupMeetingView meeting(GroupId group, int number) {
        return view(desk, group).meetings().stream()
                .filter(each -> each.number() == number && each.state() != RepairState.CANCELLED)
                .findFirst()
                .orElseThrow();
    }

    /** Everybody of each family, the same. */
    Map<RepairId, List<GroupMark>> marks(GroupId group, GroupMeetingView meeting, GroupMark like) {
        return view(desk, group).shown().stream()
                .flatMap(family -> family.meetings().stream())
                .filter(each -> each.meeting().equals(meeting.id()))
                .collect(java.util.stream.Collectors.toMap(FamilyInMeeting::repair, each -> each.persons().stream()
                        .map(person -> new GroupMark(
                                new PersonMark(
                                        person.person(),
                                        like.mark().came(),
                                        like.mark().excused(),
                                        like.mark().involvement()),
                                like.why()))
                        .toList()));
    }

    static GroupMark came(int involvement) {
        return new GroupMark(new PersonMark(Ids.next(), true, false, involvement), "");
    }

    static GroupMark excused(String why) {
        return new GroupMark(new PersonMark(Ids.next(), false, true, null), why);
    }

    static Fidelity all(GroupView group, GroupMeetingView meeting, Fidelity.Kept kept) {
        return new Fidelity(IntStream.range(
                        0,
                        group.template()
                                .outline()
                                .stage(meeting.stage())
                                .checklist()
                                .size())
                .mapToObj(item -> kept)
                .toList());
    }

    /** As if it had been held yesterday. */
    void begins(GroupMeetingView meeting) {
        LocalDate day = scene.today.minusDays(1);
        scene.sql(
                "UPDATE programme.session SET date = ?, starts_at = ?, ends_at = ? WHERE id IN"
                        + " (SELECT unnest(session_ids) FROM casework.group_meeting WHERE id = ?)",
                day,
                scene.at(day, 10, 0),
                scene.at(day, 12, 0),
                meeting.id().value());
        for (String change : List.of(
                "UPDATE casework.group_meeting SET starts_at = ?, ends_at = ? WHERE id = ?",
                "UPDATE casework.repair_session SET starts_at = ?, ends_at = ? WHERE group_meeting_id = ?")) {
            scene.sql(
                    change,
                    scene.at(day, 10, 0),
                    scene.at(day, 12, 0),
                    meeting.id().value());
        }
    }
}
