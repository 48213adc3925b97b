package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Writes what was looked at, at one go; who plans at a home at the same moment waits, and what is there already is not planned again. */
@ApplicationScoped
class PlanDesk {

    @Inject
    PlanningRecords records;

    @Inject
    SessionRecords sessions;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    DutyNews duties;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The sessions to be and the series that come with them, in which they go instead of those from which they are. */
    record Plan(List<LookedDraft> looked, Map<SeriesId, Series> series) {

        List<LookedDraft> made() {
            return looked.stream().filter(LookedDraft::isMade).toList();
        }

        List<PlannedLine> lines() {
            return looked.stream().map(LookedDraft::line).toList();
        }

        @Nullable
        SeriesId seriesOf(LookedDraft draft) {
            SeriesId from = draft.draft().from();
            Series instead = from == null ? null : series.get(from);
            return instead == null ? from : instead.id();
        }
    }

    /**
     * Looks again once nobody else plans here. The same that was planned before and has nothing new to it answers as it did.
     *
     * @param seen what {@link PlanPreview} stood for; anything else is refused
     */
    PlanningId write(HomeId home, PlanningKind kind, String what, String seen, Supplier<Plan> look) {
        records.hold(home);
        Plan plan = look.get();
        List<LookedDraft> made = plan.made();
        if (made.isEmpty()) {
            return records.same(home, kind, what).map(Planning::id).orElseThrow(ProgrammeError.NOTHING_TO_PLAN::told);
        }
        ChangedMeanwhile.unless(PlanPreview.mark(plan.lines()).equals(seen));
        return write(new Planning(home, kind, what, caller.id().value(), clock.instant()), plan, made);
    }

    /** What was looked at in the same transaction, while nobody else planned here. */
    PlanningId write(Planning planning, Plan plan) {
        return write(planning, plan, plan.made());
    }

    private PlanningId write(Planning planning, Plan plan, List<LookedDraft> drafts) {
        sessions.holdPolicies();
        adultTimes.hold(
                drafts.stream().flatMap(draft -> draft.adults().stream()).collect(Collectors.toSet()));
        plan.series().values().forEach(programmes::add);
        List<Session> made = new ArrayList<>();
        Map<Set<StaffMemberId>, List<Session>> byAdults = drafts.stream()
                .collect(Collectors.groupingBy(
                        draft -> Set.copyOf(draft.adults()),
                        Collectors.mapping(
                                draft -> kept(draft.session(plan.seriesOf(draft)), made), Collectors.toList())));
        NewSessions.check(made, "dates");
        sessions.addAll(byAdults);
        byAdults.forEach((adults, all) -> duties.given(all, adults));
        keep(planning, made, plan.series().values());
        return planning.id();
    }

    private static Session kept(Session session, Collection<Session> among) {
        among.add(session);
        return session;
    }

    /** What was planned by itself, in the same way as what is copied. */
    void keep(Planning planning, Collection<Session> made, Collection<Series> series) {
        records.add(
                planning,
                made.stream().map(Session::id).toList(),
                series.stream().map(Series::id).toList());
    }
}
