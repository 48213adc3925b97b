package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyRepairsDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Family family;
    private ClientId client;
    private InterventionId intervention;
    private LocalDate tomorrow;

    @BeforeEach
    void aFamilyWithAPlan() {
        scene = new CaseScene();
        tomorrow = scene.today.plusDays(1);
        desk = scene.by(scene.caseworker("caseworker"));
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        assertThat(consent).isNotNull();
        intervention = desk.expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
    }

    @Test
    void holdsTheRoomUnderTheNameOfNobody() throws SQLException {
        hold(10);
        assertThat(scene.strings("SELECT kind || '|' || title || '|' || coalesce(programme_id::text, '')"
                        + " FROM programme.session"))
                .containsExactly("FAMILY_MEETING||");
        assertThat(scene.strings("SELECT coalesce(detail, '') FROM account.audit_entry WHERE detail LIKE '%张三%'"))
                .isEmpty();
        assertThat(slots(tomorrow)).noneMatch(slot -> slot.start().equals(scene.at(tomorrow, 10, 0)));
    }

    @Test
    void whoWasJoinedIntoAnotherRecordKeepsTheNameInTheSessionsOfTheCase() {
        hold(10);
        UUID kept = Ids.next();
        scene.sql(
                "INSERT INTO programme.person (id, kind, name, birth_date) VALUES (?, 'CHILD', '王晓明', '2017-05-01')",
                kept);
        scene.sql("UPDATE programme.household_member SET person_id = ? WHERE person_id = ?", kept, family.child());
        scene.sql("UPDATE programme.person SET joined_into = ? WHERE id = ?", kept, family.child());
        assertThat(desk.read(client).repairs().getFirst().persons())
                .filteredOn(person -> person.person().equals(family.child()))
                .singleElement()
                .extracting(RepairPerson::name)
                .isEqualTo("王晓明");
    }

    @Test
    void refusesARoomThatSomebodyElseTookMeanwhile() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", tomorrow);
        assertThat(session).isNotNull();
        assertThatThrownBy(() -> hold(17)).matches(ProgrammeError.ROOM_TAKEN::stopped);
        assertThat(desk.read(client).repairs()).isEmpty();
    }

    @Test
    void refusesTheFamilyAndTheFacilitatorTwiceAtATime() {
        hold(10);
        UUID otherRoom = otherRoom();
        assertThatThrownBy(() -> hold(10, otherRoom)).matches(CaseError.FACILITATOR_TAKEN::stopped);
    }

    @Test
    void aColleagueWithAnotherCaseOfTheFamilyLearnsNothingOfThisOne() {
        hold(10);
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        ClientId other = colleague.open("C-2", family.code());
        AttendanceConsentId consent = colleague.consent(other, family, scene.today.minusDays(28));
        assertThat(consent).isNotNull();
        UUID otherRoom = otherRoom();
        RepairId held = colleague.ask(() -> colleague
                .get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        other,
                        family.household(),
                        HomeId.of(scene.home),
                        RoomId.of(otherRoom),
                        TimeRange.of(scene.at(tomorrow, 10, 0), Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of(family.child()))));
        assertThat(colleague.read(other).repairs()).extracting(RepairView::id).containsExactly(held);
    }

    @Test
    void refusesATimeAtWhichTheFamilyIsBooked() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", tomorrow);
        UUID booking = scene.booking(family, session, tomorrow, "CONFIRMED");
        assertThat(booking).isNotNull();
        assertThatThrownBy(() -> hold(17)).matches(CaseError.FAMILY_TAKEN::stopped);
    }

    @Test
    void countsTowardItsGoalAtOnceWhenItIsMarked() {
        RepairId repair = hold(10);
        begins(repair, scene.today.minusDays(1));
        mark(repair, new PersonMark(client.value(), true, false, 2), new PersonMark(family.child(), true, false, 3));
        RepairView view = desk.read(client).repairs().getFirst();
        assertThat(view.state()).isEqualTo(RepairState.HELD);
        assertThat(view.checklist()).containsExactly(ChecklistItem.EVERYONE_HEARD);
        assertThat(view.persons()).extracting(RepairPerson::name).containsExactly("张三", "王小明");
        Engagement engagement = desk.ask(() -> desk.get(Engagements.class).engagement(client));
        assertThat(engagement.interventions().getFirst().attendedTimes()).isEqualTo(1);
        assertThat(engagement.of(Stream.FAMILY_REPAIR).measures().involvement()).isEqualTo(new Involvement(2.5, 2));
    }

    @Test
    void keepsWhatWasMarkedBeforeACorrection() throws SQLException {
        RepairId repair = hold(10);
        begins(repair, scene.today.minusDays(1));
        mark(repair, new PersonMark(client.value(), true, false, 2), new PersonMark(family.child(), true, false, 3));
        mark(repair, new PersonMark(client.value(), true, false, 1), new PersonMark(family.child(), false, true, null));
        assertThat(scene.strings("SELECT before FROM casework.repair_change ORDER BY id"))
                .hasSize(2)
                .last()
                .asString()
                .contains(client + "+2");
    }

    @Test
    void isNotMarkedBeforeItBeginsNorWithoutAnybody() {
        RepairId repair = hold(10);
        assertThatThrownBy(() -> mark(
                        repair,
                        new PersonMark(client.value(), true, false, 2),
                        new PersonMark(family.child(), true, false, 3)))
                .matches(CaseError.REPAIR_NOT_BEGUN::stopped);
        begins(repair, scene.today.minusDays(1));
        assertThatThrownBy(() -> mark(repair)).isInstanceOf(InvalidInput.class).hasMessageContaining("marks");
    }

    @Test
    void givesTheRoomBackWhenItIsCalledOff() throws SQLException {
        RepairId repair = hold(10);
        desk.tell(() -> desk.get(FamilyRepairs.class).cancel(repair, CancelledBy.FAMILY));
        assertThat(scene.strings("SELECT state FROM programme.session")).containsExactly("CANCELLED");
        assertThat(hold(10)).isNotEqualTo(repair);
    }

    @Test
    void learnsThatTheHomeCalledItOff() {
        RepairId repair = hold(10);
        assertThat(repair).isNotNull();
        scene.sql("UPDATE programme.session SET state = 'CANCELLED', cancel_reason = '停电'");
        RepairView view = desk.read(client).repairs().getFirst();
        assertThat(view.state()).isEqualTo(RepairState.CANCELLED);
        assertThat(view.cancelledBy()).isEqualTo(CancelledBy.HOME);
    }

    @Test
    void saysThatTheFamilySignedUpForSomethingElseSince() {
        RepairId repair = hold(10);
        assertThat(desk.read(client).repairs().getFirst().familyBooked()).isFalse();
        UUID session = scene.session("AFTER_SCHOOL_CLASS", tomorrow);
        UUID booking = scene.booking(family, session, tomorrow, "CONFIRMED");
        scene.sql(
                "UPDATE programme.session SET starts_at = ?, ends_at = ?, signup_closes_at = ?, room_id = ? WHERE id = ?",
                scene.at(tomorrow, 10, 30),
                scene.at(tomorrow, 12, 0),
                scene.at(tomorrow, 10, 30),
                otherRoom(),
                session);
        assertThat(booking).isNotEqualTo(repair.value());
        assertThat(desk.read(client).repairs().getFirst().familyBooked()).isTrue();
    }

    private UUID otherRoom() {
        UUID otherRoom = Ids.next();
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '小会议室', 8, 20, 1)",
                otherRoom,
                scene.home);
        return otherRoom;
    }

    @Test
    void learnsThatTheHomeMovedIt() {
        RepairId repair = hold(10);
        assertThat(repair).isNotNull();
        scene.sql(
                "UPDATE programme.session SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'");
        assertThat(desk.read(client).repairs().getFirst().start()).isEqualTo(scene.at(tomorrow, 11, 0));
    }

    private List<Slot> slots(LocalDate day) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .slots(new FindSlots(client, family.household(), HomeId.of(scene.home), 60, day, day, false)));
    }

    private RepairId hold(int hour) {
        return hold(hour, scene.room);
    }

    private RepairId hold(int hour, UUID room) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        client,
                        family.household(),
                        HomeId.of(scene.home),
                        RoomId.of(room),
                        TimeRange.of(scene.at(tomorrow, hour, 0), Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        intervention,
                        List.of(family.child()))));
    }

    private CountedRepair mark(RepairId repair, PersonMark... marks) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .mark(new MarkRepair(repair, List.of(marks), Set.of(ChecklistItem.EVERYONE_HEARD), "谈得很好")));
    }

    /** As if it had been held for that day. */
    private void begins(RepairId repair, LocalDate day) {
        scene.sql(
                "UPDATE programme.session SET date = ?, starts_at = ?, ends_at = ?",
                day,
                scene.at(day, 10, 0),
                scene.at(day, 11, 0));
        scene.sql(
                "UPDATE casework.repair_session SET starts_at = ?, ends_at = ? WHERE id = ?",
                scene.at(day, 10, 0),
                scene.at(day, 11, 0),
                repair.value());
    }
}
