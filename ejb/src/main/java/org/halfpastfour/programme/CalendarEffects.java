package org.halfpastfour.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.Reach;

/** Says what another calendar takes away and brings, home by home, and plans what it brings. */
@ApplicationScoped
public class CalendarEffects {

    @Inject
    ListedSessionRecords lists;

    @Inject
    GainedDates gained;

    @Inject
    PlanningRecords plannings;

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    /**
     * Of family meetings, which are held in closed homes as well, nothing is said.
     *
     * @param calledOff what the calendar called off on these dates before
     */
    public List<HomeEffects> of(CalendarDays asked, Collection<SessionId> calledOff) {
        Map<UUID, List<Unfit>> lost = lost(asked);
        Map<UUID, List<SessionView>> back = back(asked, calledOff);
        Map<UUID, List<SessionDraft>> wanted = gained.wanted(asked);
        Set<UUID> all = Stream.of(lost, back, wanted)
                .flatMap(each -> each.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<HomeId, HomeSummary> known =
                homes.homes(all.stream().map(HomeId::new).toList());
        Map<UUID, String> planned = plannings.broughtByCalendar(ids(lost.values()));
        return all.stream()
                .map(home -> {
                    List<Unfit> goes = lost.getOrDefault(home, List.of());
                    return new HomeEffects(
                            new HomeId(home),
                            requireNonNull(known.get(new HomeId(home))).name(),
                            goes,
                            among(goes, planned, false),
                            among(goes, planned, true),
                            gained.look(
                                    asked.in(home),
                                    back.getOrDefault(home, List.of()),
                                    wanted.getOrDefault(home, List.of())));
                })
                .toList();
    }

    /** The homes in which there could be something to do. */
    public List<UUID> homes(CalendarDays asked, Collection<SessionId> calledOff) {
        return Stream.of(
                        lists.homesToCome(Reach.days(asked.home(), asked.losing())),
                        back(asked, calledOff).keySet(),
                        gained.wanted(asked).keySet())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Plans what is new in one home; answers how many. @param by who decided the change */
    public int plan(CalendarDays ofHome, String what, UUID by) {
        return gained.plan(ofHome, what, by);
    }

    /** They go as if they had never been planned; they are locked, and nobody counts on them. */
    public void forget(Collection<SessionView> onlyPlanned) {
        gained.forget(onlyPlanned);
    }

    private Map<UUID, List<Unfit>> lost(CalendarDays asked) {
        return lists.toCome(Reach.days(asked.home(), asked.losing())).stream()
                .filter(session -> !session.kind().isMeeting())
                .flatMap(session ->
                        HomeTimes.unfit(session, asked.on(session.home().value(), session.date())).stream())
                .collect(groupingBy(unfit -> unfit.session().home().value()));
    }

    private Map<UUID, List<SessionView>> back(CalendarDays asked, Collection<SessionId> calledOff) {
        return lists.of(calledOff).stream()
                .filter(session -> session.state() == SessionState.CANCELLED
                        && session.start().isAfter(clock.instant())
                        && (asked.home() == null
                                || asked.home().equals(session.home().value()))
                        && asked.dates().contains(session.date()))
                .filter(session -> HomeTimes.against(
                                session.kind(), asked.on(session.home().value(), session.date()))
                        .isEmpty())
                .collect(groupingBy(session -> session.home().value()));
    }

    private static Set<SessionId> among(List<Unfit> lost, Map<UUID, String> planned, boolean nobodyCounts) {
        return lost.stream()
                .map(unfit -> unfit.session().id())
                .filter(id -> planned.containsKey(id.value())
                        && planned.getOrDefault(id.value(), "").isEmpty() == nobodyCounts)
                .collect(collectingAndThen(toSet(), Set::copyOf));
    }

    private static List<UUID> ids(Collection<List<Unfit>> lost) {
        return lost.stream()
                .flatMap(List::stream)
                .map(unfit -> unfit.session().id().value())
                .toList();
    }
}
