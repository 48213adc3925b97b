package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.programme.CalendarDays;
import org.halfpastfour.programme.CalendarEffects;
import org.halfpastfour.programme.HomeEffects;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Matter;

/** Looks at what another calendar does, home by home: before it is decided, and again while it is done. */
@ApplicationScoped
class CalendarSights {

    @Inject
    CalendarEffects effects;

    @Inject
    SessionMatters matters;

    @Inject
    KeptMatterRecords kept;

    @Inject
    StepSessionRecords calledOff;

    List<CalendarSight> of(CalendarDays asked) {
        List<HomeEffects> homes = effects.of(asked, calledOff.on(asked.dates()));
        Map<UUID, List<Matter>> all = homes.stream()
                .flatMap(home -> matters.ofUnfit(home.lost()).stream())
                .collect(Collectors.groupingBy(Matter::session));
        List<Matter> every = all.values().stream().flatMap(List::stream).toList();
        List<Matter> open = kept.open(every);
        Map<SessionId, String> reasons = kept.reasons(every);
        return homes.stream()
                .map(home -> new CalendarSight(home, ofHome(home, open), reasons))
                .toList();
    }

    List<UUID> homes(CalendarDays asked) {
        return effects.homes(asked, calledOff.on(asked.dates()));
    }

    private static List<Matter> ofHome(HomeEffects home, Collection<Matter> open) {
        Set<UUID> sessions =
                home.lost().stream().map(unfit -> unfit.session().id().value()).collect(Collectors.toSet());
        return open.stream()
                .filter(matter -> sessions.contains(matter.session()))
                .toList();
    }
}
