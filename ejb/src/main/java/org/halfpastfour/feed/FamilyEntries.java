package org.halfpastfour.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.HouseholdSeats;
import org.halfpastfour.signup.SeatView;

/**
 * The calendar of a household: an entry for each child, and for an adult who goes without one. A name stands in it only
 * where there are children to be told apart, and it is the one that the child is called by.
 */
final class FamilyEntries {

    private final HouseholdId household;
    private final HouseholdSeats known;
    private final FeedWords words;
    private final Map<UUID, String> called;

    FamilyEntries(HouseholdId household, HouseholdSeats known, FeedWords words) {
        this.household = household;
        this.known = known;
        this.words = words;
        this.called = called(known.children());
    }

    List<FeedEntry> all() {
        Set<SessionId> withChild = known.seats().stream()
                .filter(SeatView::child)
                .map(seat -> seat.session().id())
                .collect(Collectors.toSet());
        return known.seats().stream()
                .filter(seat ->
                        seat.child() || !withChild.contains(seat.session().id()))
                .map(this::entry)
                .toList();
    }

    private FeedEntry entry(SeatView seat) {
        return new FeedEntry(
                FeedEntry.idOfSeat(seat.session().id().value(), household.value(), seat.participant()),
                seat.session().during(),
                state(seat.state()),
                words.title(seat.session().kind(), called.getOrDefault(seat.participant(), "")),
                words.place(seat.session()),
                note(seat.state()));
    }

    private static EntryState state(BookingState state) {
        return switch (state) {
            case CONFIRMED -> EntryState.CONFIRMED;
            case WAITING, OFFERED -> EntryState.TENTATIVE;
            case CANCELLED, LATE_CANCELLED -> EntryState.CANCELLED;
        };
    }

    private String note(BookingState state) {
        return switch (state) {
            case CONFIRMED -> "";
            case WAITING -> words.waiting();
            case OFFERED -> words.offered();
            case CANCELLED, LATE_CANCELLED -> words.cancelled();
        };
    }

    /** By child, nothing where there is one child only; the whole names where two are called the same. */
    private static Map<UUID, String> called(List<Participant> children) {
        if (children.size() < 2) {
            return Map.of();
        }
        Set<String> names = new HashSet<>();
        boolean apart = children.stream().allMatch(child -> names.add(CalledName.of(child.name())));
        return children.stream()
                .collect(
                        Collectors.toMap(Participant::id, child -> apart ? CalledName.of(child.name()) : child.name()));
    }
}
