package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.home.HomeDeskScene.as;
import static org.halfpastfour.home.HomeDeskScene.city;
import static org.halfpastfour.home.HomeDeskScene.opened;
import static org.halfpastfour.home.HomeDeskScene.room;
import static org.halfpastfour.testing.TestJpa.inTransaction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** In which order homes, rooms and staff stand, and how one pages through them. */
class HomeOrderDbTest {

    private final String name = "解放碑 " + Ids.next();

    @Test
    void staffStandInTheOrderOfTheirReadings() {
        HomeId home = opened(name);
        HomeChanges desk = city(HomeChanges.class);
        for (String each : List.of("张伟", "仇英", "单伟", "阿依古丽•买买提", "朴树", "吕燕", "解晓东")) {
            inTransaction(() -> desk.addStaffMember(new AddStaffMember(home, each, null)));
        }
        Homes asStaff = as(Homes.class, TestCaller.staffOf(home.value()));
        assertThat(inTransaction(() -> asStaff.staffOf(home)))
                .extracting(StaffMemberSummary::name)
                .containsExactly("阿依古丽·买买提", "吕燕", "朴树", "仇英", "单伟", "解晓东", "张伟");
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
                .forEach(each -> inTransaction(() -> city(HomeChanges.class).addRoom(new AddRoom(home, room(each)))));
        assertThat(inTransaction(() -> city(Homes.class).rooms(home)))
                .extracting(RoomSummary::name)
                .containsExactly("2 活动室", "9号教室", "10 号教室", "活动室");
    }
}
