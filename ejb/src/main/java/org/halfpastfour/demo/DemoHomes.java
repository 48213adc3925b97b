package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.AddRoom;
import org.halfpastfour.home.AddStaffMember;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeProfile;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.OpenHome;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomProfile;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;

/** Opens the home of a site: three rooms, four adults, and an account for its staff. */
@ApplicationScoped
class DemoHomes {

    private static final int STAFF = 4;

    @Inject
    private Homes homes;

    @Inject
    private HomeChanges desk;

    @Inject
    private AccountDirectory accounts;

    /** As the city office does it; the staff account is granted the home from so early that it can act in past weeks. */
    void open(DemoSite site, LocalDate since) {
        RandomGenerator random = site.random("home");
        DemoNames names = new DemoNames(random);
        HomeId home = desk.open(new OpenHome(
                new HomeProfile(
                        site.name(),
                        site.streetCode(),
                        site.streetName() + "社区服务中心 " + random.nextInt(1, 5) + " 楼",
                        "023-6" + String.format("%07d", random.nextInt(10_000_000))),
                Arrays.stream(DayOfWeek.values())
                        .map(weekday -> new OpeningHours(weekday, LocalTime.of(9, 0), LocalTime.of(21, 0)))
                        .toList()));
        desk.addRoom(room(home, "1 号教室", 30, "96", "课桌 30 套、饮水机、书架"));
        desk.addRoom(room(home, "2 活动室", 24, "80", "投影、音响、垫子"));
        desk.addRoom(room(home, "3 会谈室", 10, "24", "沙发、圆桌"));
        String name = names.woman();
        AccountId account = staffAccount(site, name, home, since);
        for (int i = 0; i < STAFF; i++) {
            String called = names.woman();
            desk.addStaffMember(new AddStaffMember(home, i == 0 ? name : called, i == 0 ? account.value() : null));
        }
    }

    private AccountId staffAccount(DemoSite site, String name, HomeId home, LocalDate since) {
        AccountId account = accounts.createForDemo(site.staffLogin(), name, Language.CHINESE);
        accounts.grant(GrantRole.inHome(account, Role.HOME_STAFF, home.value(), new DateRange(since, null)));
        return account;
    }

    private static AddRoom room(HomeId home, String name, int seats, String area, String equipment) {
        return new AddRoom(home, new RoomProfile(name, seats, new BigDecimal(area), 1, equipment));
    }

    /** The home of the staff account that acts. */
    DemoHouse own() {
        HomeId home = homes.ownHomes().getFirst().id();
        List<RoomId> rooms = homes.rooms(home).stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(RoomSummary::id)
                .toList();
        List<StaffMemberId> staff =
                homes.staffOf(home).stream().map(StaffMemberSummary::id).toList();
        return new DemoHouse(home, rooms.get(0), rooms.get(1), rooms.get(2), staff);
    }
}
