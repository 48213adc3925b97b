package org.halfpastfour.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Something is to be settled at the door before a child leaves, such as an adult who seems unfit: a second adult is asked for in
 * words that say nothing to who stands there, and what came of it is kept. The staff of the home read it, and nobody of the family.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class DoorMoments {

    private static final Duration SHOWN = Duration.ofDays(90);
    private static final int LONGEST = 400;

    @Inject
    Caller caller;

    @Inject
    Scope scope;

    @Inject
    Discretion discretion;

    @Inject
    DoorMomentRecords moments;

    @Inject
    AttendanceRecords register;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    @Inject
    Event<Happening> happenings;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Asked a second time while it is open, it is asked once. */
    public MomentId ask(AskSecondAdult command) {
        Place place = scope.servedPlace(command.session(), command.child());
        new Checks().text("words", command.words(), 0, LONGEST).orThrow();
        return moments.open(command.session(), command.child())
                .map(DoorMoment::id)
                .orElseGet(() -> add(command, place));
    }

    /** Another one of the staff has come. */
    public void join(MomentId id) {
        DoorMoment moment = mustServe(id);
        moment.join(caller.id().value(), clock.instant());
        audit.record("door.second-adult-came", "child", moment.child(), "moment " + id);
    }

    /** Who took the child is what the register says. */
    public void settle(SettleMoment command) {
        new Checks()
                .notNull("outcome", command.outcome())
                .text("after", command.after(), 1, LONGEST)
                .orThrow();
        DoorMoment moment = mustServe(command.moment());
        moment.settle(command, collector(moment), caller.id().value(), clock.instant());
        audit.record("door.settled", "child", moment.child(), "moment " + command.moment());
    }

    /** Of the last three months, what is open first; nothing about the own family. */
    public List<MomentView> of(HomeId home) {
        caller.mustServeHome(home.value());
        Instant since = clock.instant().minus(SHOWN);
        List<DoorMoment> all = moments.of(home, since).stream()
                .filter(moment -> !discretion.own().concerns(moment.child()))
                .toList();
        DoorNames names = new DoorNames(
                families.participants(all.stream().flatMap(DoorMoment::people).collect(Collectors.toSet())),
                accounts.displayNames(all.stream().flatMap(DoorMoment::accounts).collect(Collectors.toSet())));
        UUID reader = caller.id().value();
        return all.stream().map(moment -> moment.view(names, reader)).toList();
    }

    private MomentId add(AskSecondAdult command, Place place) {
        var moment = new DoorMoment(command, place.session(), caller.id().value(), clock.instant());
        moments.add(moment);
        audit.record("door.second-adult-asked", "child", moment.child(), "moment " + moment.id());
        happenings.fire(new SecondAdultAsked(command.session(), moment.child()));
        return moment.id();
    }

    private @Nullable UUID collector(DoorMoment moment) {
        return register.find(moment.session(), moment.child())
                .map(line -> line.mark().collectedBy())
                .orElse(null);
    }

    private DoorMoment mustServe(MomentId id) {
        OwnFamily own = discretion.own();
        DoorMoment moment = moments.locked(id)
                .filter(one -> caller.serves(one.home()) && !own.hides(one.child()))
                .orElseThrow(AttendanceError.MOMENT_NOT_FOUND::told);
        if (own.includes(moment.child())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        return moment;
    }
}
