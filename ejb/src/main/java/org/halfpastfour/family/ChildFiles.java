package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.shared.DateRange;

/** Opens the files of many children at once, with the same few queries as for one; within a look a file is opened once. */
@ApplicationScoped
class ChildFiles {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private LookMemory memory;

    /** The files of those that are children, in the order asked for. */
    Map<UUID, ChildFile> of(Collection<UUID> children, LocalDate on) {
        return children.isEmpty() ? Map.of() : of(Map.of(on, children)).getOrDefault(on, Map.of());
    }

    /** The same of several days at once: a child may live with others on another day. */
    Map<LocalDate, Map<UUID, ChildFile>> of(Map<LocalDate, ? extends Collection<UUID>> wanted) {
        List<FileDrawer> drawers = memory.once(new OpenDrawers(), ArrayList::new);
        open(wanted, drawers);
        Map<LocalDate, Map<UUID, ChildFile>> files = new LinkedHashMap<>();
        wanted.forEach((on, children) -> files.put(on, files(children, on, drawers)));
        return files;
    }

    ChildFile of(ChildId child, LocalDate on) {
        ChildFile file = of(Set.of(child.value()), on).get(child.value());
        if (file == null) {
            throw new ChildNotFound(child);
        }
        return file;
    }

    private static Map<UUID, ChildFile> files(Collection<UUID> children, LocalDate on, List<FileDrawer> drawers) {
        Map<UUID, ChildFile> files = new LinkedHashMap<>();
        for (UUID child : children) {
            drawers.stream()
                    .filter(drawer -> drawer.holds(child, on))
                    .findFirst()
                    .map(drawer -> drawer.file(child, on))
                    .ifPresent(file -> files.put(child, file));
        }
        return files;
    }

    /** Those that are in none of these drawers come into one more. */
    private void open(Map<LocalDate, ? extends Collection<UUID>> wanted, List<FileDrawer> drawers) {
        Set<UUID> missing = new HashSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        wanted.forEach((on, children) -> {
            for (UUID child : children) {
                if (drawers.stream().noneMatch(drawer -> drawer.holds(child, on))) {
                    missing.add(child);
                    days.add(on);
                }
            }
        });
        if (!missing.isEmpty()) {
            drawers.add(open(Collections.unmodifiableSet(missing), new DateRange(days.first(), days.last())));
        }
    }

    private FileDrawer open(Set<UUID> children, DateRange days) {
        return new FileDrawer(
                children,
                days,
                childRecords.guardianships(children),
                childRecords.pickups(children),
                childRecords.consents(children),
                childRecords.healthNotes(children),
                households.around(children, days),
                people::byIds);
    }

    private record OpenDrawers() implements LookMemory.Question<List<FileDrawer>> {}
}
