package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.programme.SeriesId;

/** What other features may ask about families that were asked whether they stay. */
@ApplicationScoped
public class StayDirectory {

    @Inject
    StayRecords records;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By class, for how many children a place is kept today because nobody has said yet that they stay or leave. */
    public Map<SeriesId, Long> kept(Collection<SeriesId> series) {
        return counted(open(series));
    }

    /** The same without those of whom who asks is told nothing. */
    public Map<SeriesId, Long> keptAsSeen(Collection<SeriesId> series) {
        List<AskedChild> open = open(series);
        return open.isEmpty() ? Map.of() : seenBy(families.ownFamily(caller.id()), open);
    }

    /** For how many children besides this one. */
    long keptForOthers(SeriesId series, UUID child) {
        List<AskedChild> others = open(Set.of(series)).stream()
                .filter(asked -> !asked.child().equals(child))
                .toList();
        return counted(others).getOrDefault(series, 0L);
    }

    private static Map<SeriesId, Long> seenBy(OwnFamily own, List<AskedChild> open) {
        return counted(AskedChild.seen(open, own));
    }

    private List<AskedChild> open(Collection<SeriesId> series) {
        return series.isEmpty()
                ? List.of()
                : records.kept(series, LocalDate.now(clock)).stream()
                        .map(StayQuestion::asked)
                        .toList();
    }

    /** A child has one place, whichever of its households is asked. */
    private static Map<SeriesId, Long> counted(List<AskedChild> open) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        asked -> new SeriesId(asked.series()),
                        Collectors.collectingAndThen(
                                Collectors.mapping(AskedChild::child, Collectors.toSet()),
                                children -> (long) children.size())));
    }
}
