package org.halfpastfour.daynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** What a family may read of the days of its children: where it booked itself, and of no child that is kept from who asks. */
@ApplicationScoped
class FamilyDayDesk {

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    ConsentDirectory consents;

    @Inject
    DayNoteRecords notes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those of whom who asks may read as an adult of the household; none to anybody else. */
    Map<UUID, Participant> children(HouseholdId household) {
        HouseholdFacts facts = families.asked(household, caller.id(), LocalDate.now(clock));
        UUID self = families.adultOf(caller.id()).map(AdultId::value).orElse(null);
        boolean held =
                facts.members().stream().anyMatch(one -> one.held() && one.id().equals(self));
        if (!facts.adult() || held) {
            return Map.of();
        }
        Set<UUID> kept = new HashSet<>(facts.hidden());
        kept.addAll(families.ownFamily(caller.id()).barred());
        return facts.members().stream()
                .filter(one -> one.child() && !kept.contains(one.id()))
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }

    /** From when on which child can be fetched. */
    List<ReadyChild> ready(HouseholdId household, LocalDate day) {
        List<FamilyDayRow> rows = notes.of(household, day, day);
        Map<UUID, Participant> children = rows.isEmpty() ? Map.of() : children(household);
        List<ReadyChild> ready = new ArrayList<>();
        places(rows, children).forEach((place, all) -> {
            Participant child = children.get(place.child());
            Instant from = DayTold.of(all).readyAt();
            if (child != null && from != null) {
                ready.add(new ReadyChild(ChildId.of(child.id()), child.name(), from));
            }
        });
        return ready;
    }

    /** The latest first. */
    List<ChildDayView> days(HouseholdId household, LocalDate from, LocalDate to) {
        List<FamilyDayRow> rows = notes.of(household, from, to);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Participant> children = children(household);
        Map<FamilyDayRow.Place, List<FamilyDayRow>> places = places(rows, children);
        Set<SessionId> held =
                places.keySet().stream().map(FamilyDayRow.Place::session).collect(Collectors.toSet());
        Map<SessionId, SessionView> known = held.isEmpty() ? Map.of() : sessions.sessions(held);
        Set<UUID> agreed = agreed(places.values());
        List<ChildDayView> days = new ArrayList<>();
        places.forEach((place, all) -> {
            Participant child = children.get(place.child());
            SessionView session = known.get(place.session());
            if (child != null && session != null) {
                days.add(view(child, session, all, agreed));
            }
        });
        return days.stream().filter(ChildDayView::saysSomething).toList();
    }

    private static Map<FamilyDayRow.Place, List<FamilyDayRow>> places(
            List<FamilyDayRow> rows, Map<UUID, Participant> children) {
        return rows.stream()
                .filter(row -> children.containsKey(row.child()))
                .collect(Collectors.groupingBy(FamilyDayRow::place, LinkedHashMap::new, Collectors.toList()));
    }

    private Set<UUID> agreed(Collection<List<FamilyDayRow>> places) {
        Set<UUID> shown = places.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.pictures().values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return shown.isEmpty() ? Set.of() : consents.agreedToPhotos(shown, LocalDate.now(clock));
    }

    private static ChildDayView view(
            Participant child, SessionView session, List<FamilyDayRow> rows, Set<UUID> agreed) {
        DayTold told = DayTold.of(rows);
        return new ChildDayView(
                ChildId.of(child.id()),
                child.name(),
                session.id(),
                session.title(),
                session.homeName(),
                session.date(),
                session.start(),
                session.end(),
                told.done(),
                told.homework(),
                told.homeworkWords(),
                told.readyAt(),
                told.lines(),
                rows.getFirst().pictures().entrySet().stream()
                        .filter(picture -> agreed.containsAll(picture.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
