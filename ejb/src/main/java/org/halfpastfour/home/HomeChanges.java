package org.halfpastfour.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PersonName;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Where the city office opens and changes homes, and where staff looks after its own rooms, hours and colleagues. */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.CITY_ADMIN})
public class HomeChanges {

    @Inject
    HomeRecords book;

    @Inject
    Caller caller;

    @Inject
    AccountDirectory accounts;

    @Inject
    Event<StaffMemberChanging> changing;

    @Inject
    Event<RoomChanged> roomChanged;

    @Inject
    Recheck recheck;

    @Inject
    Audit audit;

    @RolesAllowed(Roles.CITY_ADMIN)
    public HomeId open(OpenHome command) {
        YouthHome home = new YouthHome(command.profile(), street(command.profile()));
        home.openAt(command.openingHours());
        book.write(home, home.name());
        audit.record("home.opened", "home", home.id().value(), null);
        return home.id();
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void change(ChangeHome command) {
        YouthHome home = book.home(command.home());
        home.mustBe(command.version());
        Street street = street(command.profile());
        recheck.around(Reach.home(command.home().value()), command.settlement(), () -> {
            home.become(command.profile(), street);
            home.become(command.status());
            book.write(home, command.profile().name());
        });
        audit.record("home.changed", "home", command.home().value(), null);
    }

    public void changeOpeningHours(ChangeOpeningHours command) {
        mustLookAfter(command.home().value());
        YouthHome home = book.lockedHome(command.home());
        home.mustBeOpenAt(command.seen());
        recheck.around(
                Reach.home(command.home().value()), command.settlement(), () -> home.openAt(command.openingHours()));
        audit.record("home.opening-hours-changed", "home", command.home().value(), null);
    }

    public RoomId addRoom(AddRoom command) {
        mustLookAfter(command.home().value());
        Room room = new Room(book.home(command.home()).id(), command.profile());
        book.write(room, room.name());
        RoomId id = room.summary().id();
        audit.record("room.added", "room", id.value(), null);
        return id;
    }

    public void changeRoom(ChangeRoom command) {
        Room room = book.room(command.room());
        mustLookAfter(room.home().value());
        room.mustBe(command.version());
        recheck.around(Reach.home(room.home().value()), command.settlement(), () -> {
            room.become(command.profile());
            room.setOpen(command.open());
            book.write(room, command.profile().name());
            roomChanged.fire(new RoomChanged(command.room()));
        });
        audit.record("room.changed", "room", command.room().value(), null);
    }

    public StaffMemberId addStaffMember(AddStaffMember command) {
        mustLookAfter(command.home().value());
        book.home(command.home());
        mustWorkAt(command.home().value(), command.account());
        mustBeCalled(command.account(), command.name());
        StaffMember staffMember = new StaffMember(command);
        book.write(staffMember, staffMember.summary().name());
        call(command.account(), staffMember.summary().name());
        StaffMemberId id = staffMember.summary().id();
        audit.record("staff-member.added", "staff-member", id.value(), null);
        return id;
    }

    public void changeStaffMember(ChangeStaffMember command) {
        StaffMember staffMember = book.staffMember(command.staffMember());
        mustLookAfter(staffMember.home());
        staffMember.mustBe(command.version());
        if (!Objects.equals(command.account(), staffMember.summary().account())) {
            mustWorkAt(staffMember.home(), command.account());
        }
        mustBeCalled(command.account(), command.name());
        changing.fire(new StaffMemberChanging(staffMember.summary(), staffMember.with(command), command.standIn()));
        staffMember.become(command);
        book.write(staffMember, staffMember.summary().name());
        call(command.account(), staffMember.summary().name());
        audit.record(
                "staff-member.changed", "staff-member", command.staffMember().value(), null);
    }

    private void mustLookAfter(UUID home) {
        if (!caller.has(Role.CITY_ADMIN)) {
            caller.mustServeHome(home);
        }
    }

    /** An account that is staff or a volunteer of the home today; later it may end and stay named. */
    private void mustWorkAt(UUID home, @Nullable UUID account) {
        boolean works = account == null
                || accounts.workingAt(home).stream()
                        .anyMatch(one -> one.id().value().equals(account));
        if (!works) {
            throw new InvalidInput("account", HomeError.ACCOUNT_UNKNOWN.code());
        }
    }

    /** A name that a family has registered is changed there, where it is known who the person is. */
    private void mustBeCalled(@Nullable UUID account, String typed) {
        String name = new PersonName(typed).value();
        Optional.ofNullable(account)
                .flatMap(id -> accounts.registeredName(AccountId.of(id)))
                .filter(registered -> !registered.equals(name))
                .ifPresent(registered -> {
                    throw new InvalidInput("name", HomeError.NAME_OF_ACCOUNT.code(), Arguments.of("name", registered));
                });
    }

    /** One person has one name: that of the account follows. */
    private void call(@Nullable UUID account, String name) {
        if (account != null) {
            accounts.call(AccountId.of(account), name);
        }
    }

    private Street street(HomeProfile profile) {
        return book.street(profile.street())
                .orElseThrow(() -> new InvalidInput("street", HomeError.STREET_UNKNOWN.code()));
    }
}
