package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/** Which places of a class nobody has and none is kept for. */
@ApplicationScoped
class FreePlaces {

    @Inject
    TakenPlaces taken;

    @Inject
    StayDirectory stays;

    /** Whether the child can have one on each of these dates; nobody else takes it until the end of the transaction. */
    boolean hold(SeriesId series, List<SessionView> dates, UUID child) {
        Map<SessionId, Counters> now =
                taken.lock(dates.stream().map(SessionView::id).toList());
        List<SessionView> held = dates.stream()
                .map(date -> date.with(now.getOrDefault(date.id(), new Counters(0, 0, 0))))
                .toList();
        return on(held, stays.keptForOthers(series, child)) > 0;
    }

    /** On each of these dates. */
    static int on(Collection<SessionView> dates, long kept) {
        int least = dates.stream().mapToInt(SessionView::free).min().orElse(0);
        return (int) Math.max(0, least - kept);
    }
}
