package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.TestJpa.inTransaction;
import static org.halfpastfour.testing.TestJpa.runInTransaction;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;

class HomesDbTest {

    private static final String JIEFANGBEI = "500103003";
    private static final OpeningHours MONDAY =
            new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(20, 0));
    private static final OpeningHours SUNDAY =
            new OpeningHours(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));

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
        assertThatThrownBy(() -> inTransaction(() -> city(HomeDesk.class).open(new OpenHome(profile, List.of()))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("street", "street-unknown")));
    }

    @Test
    void refusesTheNameOfAnotherHomeOfTheDistrict() {
        opened(name);
        assertThatThrownBy(() -> opened(name)).matches(HomeError.HOME_NAME_TAKEN::stopped);
        HomeId other = opened(name + " 二");
        assertThatThrownBy(() -> runInTransaction(
                        () -> city(HomeDesk.class).change(new ChangeHome(other, profile(name), HomeStatus.OPEN, 0))))
                .matches(HomeError.HOME_NAME_TAKEN::stopped);
    }

    @Test
    void closesAHomeToNewThings() {
        HomeId home = opened(name);
        runInTransaction(() -> city(HomeDesk.class).change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, 0)));
        assertThat(inTransaction(() -> city(Homes.class).openHomes(null)))
                .extracting(HomeSummary::id)
                .doesNotContain(home);
        assertThat(inTransaction(() -> city(Homes.class).homes(List.of(home.value()))))
                .hasSize(1)
                .noneMatch(HomeSummary::isOpen);
    }

    @Test
    void letsStaffLookAfterItsOwnRoomsAndHoursOnly() {
        HomeId own = opened(name);
        HomeId other = opened(name + " 二");
        HomeDesk desk = as(HomeDesk.class, TestCaller.staffOf(own.value()));
        RoomId room = inTransaction(() -> desk.addRoom(new AddRoom(own, room("一号教室"))));
        runInTransaction(
                () -> desk.changeOpeningHours(new ChangeOpeningHours(own, List.of(SUNDAY), List.of(SUNDAY, MONDAY))));
        runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("二号教室"), false, 0)));
        assertThat(inTransaction(() -> city(Homes.class).home(own)).openingHours())
                .containsExactly(SUNDAY);
        assertThat(inTransaction(() -> city(Homes.class).rooms(own)))
                .containsExactly(
                        new RoomSummary(room, own, "二号教室", 30, new BigDecimal("83.5"), 2, "投影仪", false, 20, 1));
        assertThatThrownBy(() -> inTransaction(() -> desk.addRoom(new AddRoom(other, room("一号教室")))))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> runInTransaction(() ->
                        desk.changeOpeningHours(new ChangeOpeningHours(other, List.of(), List.of(MONDAY, SUNDAY)))))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void aHomeThatSomebodyElseChangedIsNotOverwritten() {
        HomeId home = opened(name);
        HomeDesk desk = city(HomeDesk.class);
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
        HomeDesk desk = city(HomeDesk.class);
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
        HomeDesk desk = city(HomeDesk.class);
        runInTransaction(
                () -> desk.changeOpeningHours(new ChangeOpeningHours(home, List.of(MONDAY), List.of(MONDAY, SUNDAY))));
        runInTransaction(() -> desk.change(new ChangeHome(home, profile(name), HomeStatus.CLOSED, 0)));
    }

    @Test
    void staffStandInTheOrderOfTheirReadings() {
        HomeId home = opened(name);
        HomeDesk desk = city(HomeDesk.class);
        for (String each : List.of("张伟", "仇英", "单伟", "阿依古丽•买买提", "朴树", "吕燕", "解晓东")) {
            inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, each, null)));
        }
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .extracting(StaffMemberSummary::name)
                .containsExactly("阿依古丽·买买提", "吕燕", "朴树", "仇英", "单伟", "解晓东", "张伟");
    }

    @Test
    void aRoomAndAMemberOfStaffThatSomebodyElseChangedAreNotOverwritten() {
        HomeId home = opened(name);
        HomeDesk desk = city(HomeDesk.class);
        RoomId room = inTransaction(() -> desk.addRoom(new AddRoom(home, room("一号教室"))));
        runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("二号教室"), true, 0)));
        assertThatThrownBy(() -> runInTransaction(() -> desk.changeRoom(new ChangeRoom(room, room("三号教室"), true, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        StaffMemberId member = inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", null)));
        runInTransaction(() -> desk.changeStaffMember(new ChangeStaffMember(member, "王老师", null, true, 0)));
        assertThatThrownBy(() -> runInTransaction(
                        () -> desk.changeStaffMember(new ChangeStaffMember(member, "李老师", null, false, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(inTransaction(() -> city(Homes.class).rooms(home)))
                .extracting(RoomSummary::name)
                .containsExactly("二号教室");
    }

    @Test
    void refusesTheNameOfAnotherRoomOfTheHome() {
        HomeId home = opened(name);
        runInTransaction(() -> city(HomeDesk.class).addRoom(new AddRoom(home, room("一号教室"))));
        assertThatThrownBy(() -> inTransaction(() -> city(HomeDesk.class).addRoom(new AddRoom(home, room("一号教室")))))
                .matches(HomeError.ROOM_NAME_TAKEN::stopped);
    }

    @Test
    void knowsWhoWorksInAHome() {
        HomeId home = opened(name);
        AccountId account = staffAccountOf(home);
        HomeDesk desk = city(HomeDesk.class);
        StaffMemberId id =
                inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, " 李  老师 ", account.value())));
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .containsExactly(new StaffMemberSummary(id, home, "李 老师", account.value(), true, 0));
        runInTransaction(() -> desk.changeStaffMember(new ChangeStaffMember(id, "李老师", null, false, 0)));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .containsExactly(new StaffMemberSummary(id, home, "李老师", null, false, 1));
        assertThatThrownBy(() -> inTransaction(() ->
                        as(Homes.class, TestCaller.staffOf(UUID.randomUUID())).staffOf(home)))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void offersTheAccountsOfTheHomesStaffAndVolunteers() {
        HomeId home = opened(name);
        AccountId account = staffAccountOf(home);
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.accountsAt(home)))
                .extracting(AccountSummary::id)
                .containsExactly(account);
        assertThatThrownBy(() -> inTransaction(() ->
                        as(Homes.class, TestCaller.staffOf(UUID.randomUUID())).accountsAt(home)))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void refusesAnAccountWithoutARoleInTheHomeAndOneThatIsSomebodyElse() {
        HomeId home = opened(name);
        HomeDesk desk = as(HomeDesk.class, TestCaller.staffOf(home.value()));
        AccountId stranger = TestAccounts.insert("stranger-" + Ids.next());
        assertThatThrownBy(() ->
                        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", stranger.value()))))
                .isInstanceOf(InvalidInput.class);
        AccountId account = staffAccountOf(home);
        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "李老师", account.value())));
        assertThatThrownBy(() ->
                        inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, "王老师", account.value()))))
                .matches(HomeError.STAFF_ACCOUNT_TAKEN::stopped);
    }

    private static AccountId staffAccountOf(HomeId home) {
        AccountId account = TestAccounts.insert("staff-" + Ids.next());
        AccountDirectory accounts = as(AccountDirectory.class, TestCaller.cityOffice());
        inTransaction(() -> accounts.grant(
                GrantRole.inHome(account, Role.HOME_STAFF, home.value(), DateRange.since(LocalDate.of(2026, 1, 1)))));
        return account;
    }

    @Test
    void refusesAMemberOfStaffWithAnUnknownAccount() {
        HomeId home = opened(name);
        AddStaffMember command = new AddStaffMember(home, "李老师", UUID.randomUUID());
        assertThatThrownBy(() -> inTransaction(() -> city(HomeDesk.class).addStaffMember(command)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .containsExactly(new FieldError("account", "account-unknown")));
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
        assertThatThrownBy(() -> runInTransaction(() -> city(HomeDesk.class)
                        .changeStaffMember(
                                new ChangeStaffMember(new StaffMemberId(UUID.randomUUID()), "李老师", null, true, 0))))
                .matches(HomeError.STAFF_MEMBER_NOT_FOUND::stopped);
    }

    @Test
    void pagesThroughTheHomesWithoutLosingOne() {
        for (int number = 1; number <= 5; number++) {
            opened(name + " 100%_" + number);
        }
        HomeFilter filter = new HomeFilter("500103", name + " 100%_");
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            PageRequest request = new PageRequest(2, after);
            Page<HomeSummary> page = inTransaction(() -> city(Homes.class).summaries(filter, request));
            page.items().forEach(home -> seen.add(home.name()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(inTransaction(() -> city(Homes.class).count(filter))).isEqualTo(5);
        assertThat(inTransaction(() -> city(Homes.class).count(new HomeFilter(null, name + "_100"))))
                .isZero();
    }

    @Test
    void refusesACursorThatIsNone() {
        assertThatThrownBy(() -> inTransaction(
                        () -> city(Homes.class).summaries(HomeFilter.all(), new PageRequest(2, "' or 1=1"))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> inTransaction(() -> city(Homes.class)
                        .summaries(
                                HomeFilter.all(),
                                new PageRequest(2, UUID.randomUUID().toString()))))
                .isInstanceOf(InvalidInput.class);
    }

    /** In the database, whose order the pages, the sheets and the API have, as in {@code NameReading}. */
    @Test
    void numbersInNamesHaveThePlaceOfNumbers() {
        List<String> ordered = List.of(name + " 2", name + " 9", name + " 10", name + " 21", name + " 100");
        List.of(3, 0, 4, 2, 1).forEach(each -> opened(ordered.get(each)));
        HomeFilter filter = new HomeFilter("500103", name);
        Page<HomeSummary> first = inTransaction(() -> city(Homes.class).summaries(filter, new PageRequest(3, null)));
        Page<HomeSummary> second =
                inTransaction(() -> city(Homes.class).summaries(filter, new PageRequest(3, first.next())));
        assertThat(first.items()).extracting(HomeSummary::name).isEqualTo(ordered.subList(0, 3));
        assertThat(second.items()).extracting(HomeSummary::name).isEqualTo(ordered.subList(3, 5));

        HomeId home = first.items().getFirst().id();
        List.of("10 号教室", "9号教室", "2 活动室", "活动室")
                .forEach(each -> inTransaction(() -> city(HomeDesk.class).addRoom(new AddRoom(home, room(each)))));
        assertThat(inTransaction(() -> city(Homes.class).rooms(home)))
                .extracting(RoomSummary::name)
                .containsExactly("2 活动室", "9号教室", "10 号教室", "活动室");
    }

    private HomeId opened(String homeName) {
        return inTransaction(() -> city(HomeDesk.class).open(new OpenHome(profile(homeName), List.of(MONDAY, SUNDAY))));
    }

    private static HomeProfile profile(String homeName) {
        return new HomeProfile(homeName, JIEFANGBEI, "八一路1号", "023-63123456");
    }

    private static RoomProfile room(String roomName) {
        return new RoomProfile(roomName, 30, new BigDecimal("83.5"), 2, "投影仪");
    }

    private static <T> T city(Class<T> useCase) {
        return as(useCase, TestCaller.cityOffice());
    }

    private static <T> T as(Class<T> useCase, Caller caller) {
        return new Wiring()
                .with(Caller.class, caller)
                .with(Audit.class, TestAccounts.audit(caller))
                .with(Clock.class, Clock.systemUTC())
                .get(useCase);
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
