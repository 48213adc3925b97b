package org.halfpastfour.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts about homes for other features, whoever asks. */
@ApplicationScoped
public class HomeDirectory {

    @Inject
    HomeRecords book;

    public HomeSummary home(HomeId home) {
        return book.home(home).summary();
    }

    /** Without those that do not exist. */
    public Map<HomeId, HomeSummary> homes(Collection<HomeId> homes) {
        return homes.isEmpty()
                ? Map.of()
                : book.homes(homes.stream().map(HomeId::value).toList()).stream()
                        .map(YouthHome::summary)
                        .collect(Collectors.toMap(HomeSummary::id, home -> home));
    }

    /** The open homes of the whole city, by district and name. */
    public List<HomeSummary> open() {
        return book.openHomes("").stream().map(YouthHome::summary).toList();
    }

    /** From Monday on; on a weekday that is missing the home is closed. */
    public List<OpeningHours> openingHours(HomeId home) {
        return book.home(home).details().openingHours();
    }

    /** By floor and name, the closed ones too. */
    public List<RoomSummary> roomsOf(HomeId home) {
        return book.rooms(home).stream().map(Room::summary).toList();
    }

    public RoomSummary room(RoomId room) {
        return book.room(room).summary();
    }

    /** Without those who do not exist. */
    public List<StaffMemberSummary> staff(Collection<StaffMemberId> members) {
        return members.isEmpty()
                ? List.of()
                : book.staff(members).stream().map(StaffMember::summary).toList();
    }

    /** Everybody of a home, those who left too. */
    public List<StaffMemberSummary> staffOf(HomeId home) {
        return book.staff(home).stream().map(StaffMember::summary).toList();
    }
}
