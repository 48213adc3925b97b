package org.halfpastfour.daynote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentDirectory;
import org.halfpastfour.family.NamesakeRule;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/** Puts together what staff see of a class. */
@ApplicationScoped
class ClassDayDesk {

    @Inject
    ClassDesk classes;

    @Inject
    DayNoteRecords notes;

    @Inject
    DayPictureRecords pictures;

    @Inject
    ConsentDirectory consents;

    @Inject
    DiscreetCounts discreet;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    ClassDayView view(SessionView session) {
        List<Participant> came = classes.came(session.id());
        List<DayPicture> all = pictures.of(session.id());
        Map<DayPictureId, Set<UUID>> shown = pictures.shownOn(all);
        Set<UUID> agreed = agreed(came, shown);
        Map<@Nullable UUID, DayNoteView> written = written(notes.of(session.id()));
        List<DayPictureView> seen = seen(all, shown, came, agreed);
        OwnFamily own = classes.own();
        Map<UUID, LocalDate> born = NamesakeRule.toldApart(came);
        return new ClassDayView(
                discreet.seen(session),
                classes.isOpen(session),
                written.get(null),
                came.stream()
                        .map(child -> new NotedChildRow(
                                ChildId.of(child.id()),
                                child.name(),
                                agreed.contains(child.id()),
                                own.includes(child.id()),
                                written.get(child.id()),
                                born.get(child.id())))
                        .toList(),
                seen,
                (int) all.stream()
                        .filter(picture -> shown.getOrDefault(picture.id(), Set.of()).stream()
                                .noneMatch(own::hides))
                        .filter(picture -> !agreed.containsAll(shown.getOrDefault(picture.id(), Set.of())))
                        .count());
    }

    private Set<UUID> agreed(List<Participant> came, Map<DayPictureId, Set<UUID>> shown) {
        Set<UUID> asked = came.stream().map(Participant::id).collect(Collectors.toSet());
        shown.values().forEach(asked::addAll);
        return consents.agreedToPhotos(asked, LocalDate.now(clock));
    }

    /** A picture is seen while everybody on it agrees, and nobody on it is hidden from who looks. */
    private static List<DayPictureView> seen(
            List<DayPicture> all, Map<DayPictureId, Set<UUID>> shown, List<Participant> came, Set<UUID> agreed) {
        Map<UUID, String> names = came.stream().collect(Collectors.toMap(Participant::id, Participant::name));
        return all.stream()
                .filter(picture -> agreed.containsAll(shown.getOrDefault(picture.id(), Set.of())))
                .filter(picture -> names.keySet().containsAll(shown.getOrDefault(picture.id(), Set.of())))
                .map(picture -> new DayPictureView(
                        picture.id(),
                        came.stream()
                                .filter(child -> shown.getOrDefault(picture.id(), Set.of())
                                        .contains(child.id()))
                                .map(Participant::name)
                                .toList()))
                .toList();
    }

    /** By child, and by null of the class. */
    private Map<@Nullable UUID, DayNoteView> written(List<DayNote> versions) {
        Map<AccountId, String> names =
                accounts.displayNames(versions.stream().map(DayNote::by).collect(Collectors.toSet()));
        Map<@Nullable UUID, List<DayNoteView>> byChild = new HashMap<>();
        versions.forEach(note -> byChild.computeIfAbsent(note.child(), child -> new ArrayList<>())
                .add(view(note, names)));
        Map<@Nullable UUID, DayNoteView> latest = new HashMap<>();
        byChild.forEach((child, all) -> latest.put(child, all.getFirst().before(all.subList(1, all.size()))));
        return latest;
    }

    private static DayNoteView view(DayNote note, Map<AccountId, String> names) {
        return new DayNoteView(note.version(), note.text(), names.getOrDefault(note.by(), ""), note.at(), List.of());
    }
}
