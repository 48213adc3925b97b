package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times for a family with a child in primary school; the home is open from nine to eight every day. */
class SlotsDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private CaseScene.Family family;
    private ClientId client;
    private AttendanceConsentId consent;
    private LocalDate wednesday;
    private LocalDate saturday;

    @BeforeEach
    void aFamilyUnderAConsent() {
        scene = new CaseScene();
        wednesday = scene.today.plusDays(1);
        saturday = scene.today.plusDays(4);
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        consent = desk.consent(client, family, scene.today.minusDays(28));
    }

    @Test
    void onASchoolDayTheTimesBeginWhenSchoolIsOut() {
        assertThat(slots(wednesday, true))
                .extracting(slot -> slot.start())
                .containsExactlyInAnyOrder(
                        scene.at(wednesday, 16, 30),
                        scene.at(wednesday, 17, 0),
                        scene.at(wednesday, 17, 30),
                        scene.at(wednesday, 18, 0),
                        scene.at(wednesday, 18, 30),
                        scene.at(wednesday, 19, 0));
        assertThat(slots(wednesday, true)).extracting(Slot::reason).containsOnly(SlotReason.AFTER_SCHOOL);
    }

    @Test
    void onADayWithoutSchoolAllOpeningHoursAreOffered() {
        assertThat(slots(saturday, true))
                .hasSize(21)
                .extracting(Slot::reason)
                .containsOnly(SlotReason.DAY_WITHOUT_SCHOOL);
    }

    @Test
    void withoutTheChildrenSchoolHoursAreOffered() {
        assertThat(slots(wednesday, false))
                .hasSize(21)
                .extracting(Slot::reason)
                .containsOnly(SlotReason.EVERYBODY_FREE);
    }

    @Test
    void onADayOnWhichTheHomeIsClosedNothingIsOffered() {
        scene.sql(
                "INSERT INTO programme.local_closure (id, home_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, '停水')",
                Ids.next(),
                scene.home,
                saturday,
                saturday);
        assertThat(slots(saturday, true)).isEmpty();
    }

    @Test
    void rightAfterTheClassOfTheFamilyIsTheBestAndFirst() {
        booked(scene.home, scene.room);
        assertThat(slots(wednesday, true))
                .extracting(Slot::start, Slot::reason)
                .containsExactly(
                        Tuple.tuple(scene.at(wednesday, 18, 0), SlotReason.AFTER_FAMILYS_SESSION),
                        Tuple.tuple(scene.at(wednesday, 19, 0), SlotReason.AFTER_SCHOOL),
                        Tuple.tuple(scene.at(wednesday, 18, 30), SlotReason.AFTER_SCHOOL));
    }

    @Test
    void fromAnotherHomeThereIsTimeForTheWay() {
        UUID home = Ids.next();
        UUID room = Ids.next();
        scene.sql(
                "INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)"
                        + " VALUES (?, '观音桥青少年之家', ?, '500103011', '人民路 2 号', '02363000001', 'OPEN')",
                home,
                CaseScene.DISTRICT);
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '教室', 20, 80, 1)",
                room,
                home);
        booked(home, room);
        assertThat(slots(wednesday, true))
                .extracting(Slot::start)
                .containsExactly(scene.at(wednesday, 18, 30), scene.at(wednesday, 19, 0));
    }

    /** Nothing of it is known: neither that there is a child at school nor what it is booked in. */
    @Test
    void withoutAConsentNothingOfTheFamilyIsKnownOrTold() {
        booked(scene.home, scene.room);
        UUID otherRoom = otherRoom();
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        List<Slot> found = slots(wednesday, true);
        assertThat(found).hasSize(21).isEqualTo(slots(wednesday, false));
        assertThat(found).extracting(Slot::reason).containsOnly(SlotReason.ROOM_FREE, SlotReason.AFTER_SCHOOL);
        assertThat(found)
                .filteredOn(slot -> slot.start().equals(scene.at(wednesday, 16, 30)))
                .extracting(Slot::room)
                .containsExactly(RoomId.of(otherRoom));
    }

    @Test
    void theTimeAndTheRoomOfLastTimeAreProposedAgain() {
        UUID otherRoom = otherRoom();
        hold(scene.room, wednesday, 18);
        CaseScene.Desk later = scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(2)));
        LocalDate next = wednesday.plusDays(7);
        List<Slot> found = later.ask(() -> later.get(FamilyRepairs.class)
                .slots(new FindSlots(client, family.household(), HomeId.of(scene.home), 60, next, next, true)));
        assertThat(found)
                .extracting(Slot::room)
                .containsOnly(RoomId.of(scene.room))
                .doesNotContain(RoomId.of(otherRoom));
        assertThat(found.getFirst()).satisfies(best -> {
            assertThat(best.reason()).isEqualTo(SlotReason.AS_LAST_TIME);
            assertThat(best.start()).isEqualTo(scene.at(next, 18, 0));
        });
    }

    @Test
    void otherSessionsOfTheFamilyAreLeftOut() {
        hold(scene.room, saturday, 10);
        assertThat(otherRoom()).isNotNull();
        assertThat(slots(saturday, true)).noneMatch(slot -> slot.during()
                .overlaps(new TimeRange(scene.at(saturday, 10, 0), scene.at(saturday, 11, 0))));
    }

    private void booked(UUID home, UUID room) {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", wednesday);
        scene.sql("UPDATE programme.session SET home_id = ?, room_id = ? WHERE id = ?", home, room, session);
        assertThat(scene.booking(family, session, wednesday, "CONFIRMED")).isNotNull();
    }

    private void hold(UUID room, LocalDate day, int hour) {
        RepairId held = desk.ask(() -> desk.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        client,
                        family.household(),
                        HomeId.of(scene.home),
                        RoomId.of(room),
                        TimeRange.of(scene.at(day, hour, 0), Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of(family.child()))));
        assertThat(held).isNotNull();
    }

    private UUID otherRoom() {
        UUID otherRoom = Ids.next();
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '小会议室', 8, 20, 1)",
                otherRoom,
                scene.home);
        return otherRoom;
    }

    private List<Slot> slots(LocalDate day, boolean withChildren) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .slots(new FindSlots(client, family.household(), HomeId.of(scene.home), 60, day, day, withChildren)));
    }
}
