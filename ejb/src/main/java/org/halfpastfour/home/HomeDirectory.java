package org.halfpastfour.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.shared.NameReading;

/** Facts about homes for other features, whoever asks. */
@ApplicationScoped
public class HomeDirectory {

    @Inject
    HomeRecords book;

    @Inject
    LookMemory memory;

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

    /** Of a district, by code. */
    public List<StreetSummary> streets(String district) {
        return book.streets(district).stream().map(Street::summary).toList();
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

    /** Without those that do not exist; what was read already in this transaction is not read again. */
    public Map<RoomId, RoomSummary> rooms(Collection<RoomId> rooms) {
        return rooms.isEmpty()
                ? Map.of()
                : book.rooms(rooms).stream()
                        .map(Room::summary)
                        .collect(Collectors.toMap(RoomSummary::id, room -> room));
    }

    /** Without those who do not exist. */
    public List<StaffMemberSummary> staff(Collection<StaffMemberId> members) {
        return memory.each(new Staff(), members, asked -> byId(staff(book.staff(asked)))).values().stream()
                .sorted(NameReading.order(StaffMemberSummary::name)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }

    /** Everybody of a home, those who left too. */
    public List<StaffMemberSummary> staffOf(HomeId home) {
        return staffOf(List.of(home)).getOrDefault(home, List.of());
    }

    /** The same of several homes. */
    public Map<HomeId, List<StaffMemberSummary>> staffOf(Collection<HomeId> homes) {
        return memory.each(new StaffOf(), homes, asked -> {
            List<StaffMemberSummary> all = staff(book.staffOf(asked));
            memory.bring(new Staff(), byId(all));
            return all.stream().collect(Collectors.groupingBy(StaffMemberSummary::home));
        });
    }

    private static List<StaffMemberSummary> staff(List<StaffMember> members) {
        return members.stream().map(StaffMember::summary).toList();
    }

    private static Map<StaffMemberId, StaffMemberSummary> byId(List<StaffMemberSummary> members) {
        return members.stream().collect(Collectors.toMap(StaffMemberSummary::id, Function.identity()));
    }

    private record StaffOf() implements LookMemory.Question<LookMemory.Found<HomeId, List<StaffMemberSummary>>> {}

    private record Staff() implements LookMemory.Question<LookMemory.Found<StaffMemberId, StaffMemberSummary>> {}
}
