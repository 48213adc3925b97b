package org.halfpastfour.home;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Finds youth homes, their rooms and their staff. */
@Stateless
@RolesAllowed({
    Roles.HOME_STAFF,
    Roles.VOLUNTEER,
    Roles.PARENT,
    Roles.CASEWORKER,
    Roles.CASE_SUPERVISOR,
    Roles.CITY_ADMIN
})
public class Homes {

    @Inject
    HomeRecords book;

    @Inject
    LookMemory memory;

    @Inject
    Caller caller;

    @Inject
    AccountDirectory accounts;

    /** Of one district by its code, or of the whole city; by district and name. */
    public List<HomeSummary> openHomes(@Nullable String district) {
        return book.openHomes(Text.line(district)).stream()
                .map(YouthHome::summary)
                .toList();
    }

    /** The open homes of the district of this one, by name. */
    public List<HomeSummary> around(HomeId home) {
        return book.openAround(home).stream().map(YouthHome::summary).toList();
    }

    /** The homes with these ids, open or not, by district and name; an unknown id is passed over. */
    public List<HomeSummary> homes(Collection<UUID> ids) {
        return book.homes(ids).stream().map(YouthHome::summary).toList();
    }

    /** The homes where who asks is staff. */
    public List<HomeSummary> ownHomes() {
        return homes(caller.homes());
    }

    public HomeDetails home(HomeId home) {
        return book.home(home).details();
    }

    /** By floor and name, the closed ones too. */
    public List<RoomSummary> rooms(HomeId home) {
        book.home(home);
        return book.rooms(home).stream().map(Room::summary).toList();
    }

    public RoomSummary room(RoomId room) {
        return book.room(room).summary();
    }

    /** Also for who makes the first account of the case side, and has none yet. */
    @PermitAll
    public List<DistrictSummary> districts() {
        return memory.once(
                new Districts(),
                () -> book.districts().stream().map(District::summary).toList());
    }

    public List<StreetSummary> streets(String district) {
        return book.streets(district).stream().map(Street::summary).toList();
    }

    /** Those who work there first, by name. Staff sees that of its own homes. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.CITY_ADMIN})
    public List<StaffMemberSummary> staffOf(HomeId home) {
        book.home(home);
        if (!caller.has(Role.CITY_ADMIN)) {
            caller.mustServeHome(home.value());
        }
        return book.staff(home).stream().map(StaffMember::summary).toList();
    }

    /** The accounts that are staff or volunteers of the home today, by name. Staff sees that of its own homes. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.CITY_ADMIN})
    public List<AccountSummary> accountsAt(HomeId home) {
        if (!caller.has(Role.CITY_ADMIN)) {
            caller.mustServeHome(home.value());
        }
        return accounts.workingAt(home.value());
    }

    /** Open and closed homes by district and name. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public Page<HomeSummary> summaries(HomeFilter filter, PageRequest page) {
        List<YouthHome> found = book.homes(filter, cursor(page.after()), page.limit() + 1);
        List<HomeSummary> items =
                found.stream().limit(page.limit()).map(YouthHome::summary).toList();
        boolean more = found.size() > page.limit();
        return new Page<>(items, more ? items.getLast().id().toString() : null);
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public long count(HomeFilter filter) {
        return book.count(filter);
    }

    private @Nullable YouthHome cursor(@Nullable String after) {
        if (after == null) {
            return null;
        }
        return book.findHome(Ids.parse("after", after))
                .orElseThrow(() -> new InvalidInput("after", CommonError.NOT_A_CURSOR.code()));
    }

    private record Districts() implements LookMemory.Question<List<DistrictSummary>> {}
}
