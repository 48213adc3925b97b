package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.home.HomeDeskScene.JIEFANGBEI;
import static org.halfpastfour.home.HomeDeskScene.MONDAY;
import static org.halfpastfour.home.HomeDeskScene.SUNDAY;
import static org.halfpastfour.home.HomeDeskScene.city;
import static org.halfpastfour.home.HomeDeskScene.opened;
import static org.halfpastfour.home.HomeDeskScene.profile;
import static org.halfpastfour.testing.TestJpa.inTransaction;
import static org.halfpastfour.testing.TestJpa.runInTransaction;

import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class HomesDbTest {

    private final String name = "解放碑 " + Ids.next();

    @Test
    void knowsTheDistrictsAndStreetsOfTheCity() {
        assertThat(inTransaction(city(Homes.class)::districts)).hasSize(38);
        assertThat(inTransaction(() -> city(Homes.class).streets("500103")))
                .hasSize(11)
                .contains(new StreetSummary(JIEFANGBEI, "解放碑街道", "500103"));
    }

    @Test
    void opensAHomeOnItsStreet() {
        HomeId home = opened(name);
        HomeDetails details = inTransaction(() -> city(Homes.class).home(home));
        assertThat(details.home().district()).isEqualTo(new DistrictSummary("500103", "渝中区"));
        assertThat(details.home().phone()).hasToString("023 6312 3456");
        assertThat(details.openingHours()).containsExactly(MONDAY, SUNDAY);
        assertThat(inTransaction(() -> city(Homes.class).openHomes("500103"))).contains(details.home());
        assertThat(inTransaction(() -> city(Homes.class).openHomes("500101"))).doesNotContain(details.home());
    }

    @Test
    void keepsATimeOfDayWhateverTheTimeZoneOfTheMachine() throws Exception {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        try {
            HomeId home = opened(name);
            assertThat(inTransaction(() -> city(Homes.class).home(home)).openingHours())
                    .containsExactly(MONDAY, SUNDAY);
            assertThat(stored(
                            "SELECT opens FROM programme.opening_hours WHERE weekday = 1 AND home_id = '" + home + "'"))
                    .isEqualTo("07:30:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void refusesAnUnknownStreet() {
        HomeProfile profile = new HomeProfile(name, "999999999", "八一路1号", "02363123456");
        assertThatThrownBy(() -> inTransaction(() -> city(HomeChanges.class).open(new OpenHome(profile, List.of()))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("street", "street-unknown")));
    }

    @Test
    void refusesTheNameOfAnotherHomeOfTheDistrict() {
        opened(name);
        assertThatThrownBy(() -> opened(name)).matches(HomeError.HOME_NAME_TAKEN::stopped);
        HomeId other = opened(name + " 二");
        assertThatThrownBy(() -> runInTransaction(
                        () -> city(HomeChanges.class).change(new ChangeHome(other, profile(name), HomeStatus.OPEN, 0))))
                .matches(HomeError.HOME_NAME_TAKEN::stopped);
    }

    @Test
    void closesAHomeToNewThings() {
        HomeId home = opened(name);
        runInTransaction(
                () -> city(HomeChanges.class).change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, 0)));
        assertThat(inTransaction(() -> city(Homes.class).openHomes(null)))
                .extracting(HomeSummary::id)
                .doesNotContain(home);
        assertThat(inTransaction(() -> city(Homes.class).homes(List.of(home.value()))))
                .hasSize(1)
                .noneMatch(HomeSummary::isOpen);
    }

    @Test
    void aHomeThatSomebodyElseChangedIsNotOverwritten() {
        HomeId home = opened(name);
        HomeChanges desk = city(HomeChanges.class);
        runInTransaction(() -> desk.change(new ChangeHome(home, profile(name + " 新"), HomeStatus.OPEN, 0)));
        assertThatThrownBy(() ->
                        runInTransaction(() -> desk.change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        HomeSummary now = inTransaction(() -> city(Homes.class).home(home)).home();
        assertThat(now.name()).isEqualTo(name + " 新");
        runInTransaction(() -> desk.change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, now.version())));
    }

    @Test
    void openingHoursThatSomebodyElseChangedAreNotOverwritten() {
        HomeId home = opened(name);
        HomeChanges desk = city(HomeChanges.class);
        List<OpeningHours> seen = List.of(MONDAY, SUNDAY);
        runInTransaction(() -> desk.changeOpeningHours(new ChangeOpeningHours(home, List.of(MONDAY), seen)));
        assertThatThrownBy(() -> runInTransaction(
                        () -> desk.changeOpeningHours(new ChangeOpeningHours(home, List.of(SUNDAY), seen))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(inTransaction(() -> city(Homes.class).home(home)).openingHours())
                .containsExactly(MONDAY);
    }

    @Test
    void openingHoursAreNoChangeOfWhatTheHomeTells() {
        HomeId home = opened(name);
        HomeChanges desk = city(HomeChanges.class);
        runInTransaction(
                () -> desk.changeOpeningHours(new ChangeOpeningHours(home, List.of(MONDAY), List.of(MONDAY, SUNDAY))));
        runInTransaction(() -> desk.change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, 0)));
        assertThat(inTransaction(() -> city(Homes.class).home(home)).home().isOpen())
                .isFalse();
    }

    @Test
    void findsNothingByAnUnknownId() {
        HomeId home = new HomeId(UUID.randomUUID());
        assertThatThrownBy(() -> inTransaction(() -> city(Homes.class).home(home)))
                .matches(HomeError.HOME_NOT_FOUND::stopped);
        assertThatThrownBy(() -> inTransaction(() -> city(Homes.class).rooms(home)))
                .matches(HomeError.HOME_NOT_FOUND::stopped);
        assertThatThrownBy(() -> inTransaction(() -> city(Homes.class).room(new RoomId(UUID.randomUUID()))))
                .matches(HomeError.ROOM_NOT_FOUND::stopped);
        assertThatThrownBy(() -> runInTransaction(() -> city(HomeChanges.class)
                        .changeStaffMember(
                                new ChangeStaffMember(new StaffMemberId(UUID.randomUUID()), "李老师", null, true, 0))))
                .matches(HomeError.STAFF_MEMBER_NOT_FOUND::stopped);
    }

    private static String stored(String query) throws Exception {
        try (var connection = TestDatabase.get().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
