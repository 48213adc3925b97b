package org.halfpastfour.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.family.HouseholdDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a home asks for wishes before a term, gives places, looks at them, moves a child for a reason, and publishes: then all of it is
 * booked, and what is free is for who comes first.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Placings {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    WishViews views;

    @Inject
    PlacingDesk desk;

    @Inject
    MoveDesk moves;

    @Inject
    PlacingTable table;

    @Inject
    PublishDesk publishing;

    @Inject
    CalendarDirectory calendar;

    @Inject
    HouseholdDirectory households;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Once for a home and a term; its days stand from then on, and each family of the home hears of them. */
    public WishRoundId open(AskForWishes command) {
        caller.mustServeHome(command.home().value());
        TermSummary term = calendar.term(command.ofTerm());
        new Checks()
                .that(!command.until().isBefore(LocalDate.now(clock)), "until", PlacingError.COLLECTING_IN_THE_PAST)
                .that(command.until().isBefore(term.firstDay()), "until", PlacingError.COLLECTING_INTO_THE_TERM)
                .orThrow();
        WishRound round = new WishRound(command, clock.getZone(), RANDOM.nextLong());
        records.add(round);
        record("wishes.opened", round.id(), null);
        tell(round);
        return round.id();
    }

    private void tell(WishRound round) {
        households
                .registeredAt(round.home(), LocalDate.now(clock))
                .forEach(household -> happenings.fire(
                        new WishesAsked(round.id(), round.term(), round.home(), household, round.collectsFrom())));
    }

    /** The latest first. */
    public List<WishRoundSummary> roundsOf(HomeId home) {
        caller.mustServeHome(home.value());
        return records.roundsOf(home).stream().map(views::summary).toList();
    }

    /** In order of time. */
    public List<WishClassView> classesOf(WishRoundId id) {
        return List.copyOf(classes.asStaffSee(served(id)).values());
    }

    public PlacingView view(WishRoundId id) {
        return table.of(served(id));
    }

    /** As a draft; run again it forgets the draft before, with what was moved by hand in it. */
    public PlacingView place(WishRoundId id) {
        WishRound round = locked(id);
        desk.place(round);
        record("wishes.placed", id, null);
        return table.of(round);
    }

    /** Within the places of the class, and never for the own family. */
    public PlacingView move(MovePlaced command) {
        WishRound round = locked(command.round());
        moves.move(round, command);
        record("wishes.moved", command.round(), command.child().toString());
        return table.of(round);
    }

    /** Books all of it; what is published stands. */
    public PublishedSummary publish(WishRoundId id) {
        PublishedSummary summary = publishing.publish(locked(id));
        record("wishes.published", id, null);
        return summary;
    }

    private WishRound served(WishRoundId id) {
        return records.find(id)
                .filter(round -> caller.serves(round.home().value()))
                .orElseThrow(PlacingError.ROUND_NOT_FOUND::told);
    }

    private WishRound locked(WishRoundId id) {
        var unused = served(id);
        return records.locked(id).orElseThrow(PlacingError.ROUND_NOT_FOUND::told);
    }

    private void record(String action, WishRoundId round, @Nullable String detail) {
        audit.record(action, "wish-round", round.value(), detail);
    }
}
