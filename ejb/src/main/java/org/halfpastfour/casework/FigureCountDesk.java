package org.halfpastfour.casework;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.shared.DateRange;

/** Counts a month of a district, with one question of each kind for all of its cases. */
@ApplicationScoped
class FigureCountDesk {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords contents;

    @Inject
    FigureRecords figures;

    @Inject
    MentoringRecords mentoring;

    @Inject
    GroupRecords groups;

    @Inject
    EngagementDesk engagement;

    @Inject
    DueDesk due;

    @Inject
    Clock clock;

    /** Those that were open in the month, whatever became of them since. */
    FigureCases cases(String district, YearMonth month) {
        DateRange days = daysOf(month);
        List<Client> clients = figures.opened(district, days);
        Map<UUID, List<CaseEvent>> events = files.of(idsOf(clients), CaseEvent.RESTS, CaseEvent.class).stream()
                .collect(groupingBy(CaseEvent::client));
        Function<Client, OpenDays> open = client -> OpenDays.of(
                client.openedOn(),
                client.closedOn(),
                events.getOrDefault(client.id().value(), List.of()),
                clock.getZone());
        return new FigureCases(
                clients.stream()
                        .filter(client -> open.apply(client).isOpenIn(days))
                        .toList(),
                clients.stream()
                        .filter(client -> open.apply(client).isOpenAfter(month.atEndOfMonth()))
                        .toList());
    }

    private static DateRange daysOf(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static List<UUID> idsOf(List<Client> clients) {
        return clients.stream().map(client -> client.id().value()).toList();
    }

    List<KeptCount> count(String district, YearMonth month, FigureCases cases) {
        DateRange days = daysOf(month);
        List<UUID> ids = cases.ids();
        FigureTallies tallies = new FigureTallies(ids, households(ids, month.atEndOfMonth()));
        if (!ids.isEmpty()) {
            CaseContents records = contents.of(ids);
            attendance(cases.stillOpen(), records, days, tallies);
            goals(ids, days, tallies);
            clients(cases, records.frames().plans(), days, tallies);
            contacts(cases.during(), ids, days, tallies);
            reviews(ids, days, tallies);
        }
        titles(district, month.atEndOfMonth(), tallies);
        List<KeptCount> kept = new ArrayList<>();
        tallies.counts()
                .forEach((figure, sums) ->
                        sums.forEach((what, count) -> kept.add(new KeptCount(district, month, figure, what, count))));
        return kept;
    }

    /** At the end of the month or since: who shares one now is one family, whatever was written down then. */
    private List<ClientHousehold> households(Collection<UUID> ids, LocalDate last) {
        return Stream.of(last, LocalDate.now(clock))
                .flatMap(day -> files.of(ids, day, ClientHousehold.LIVE, ClientHousehold.class).stream())
                .distinct()
                .toList();
    }

    /** Of a closed case nothing of the family is read. */
    private void attendance(List<Client> clients, CaseContents records, DateRange days, FigureTallies tallies) {
        if (clients.isEmpty()) {
            return;
        }
        Map<UUID, LocalDate> from =
                idsOf(clients).stream().collect(Collectors.toMap(Function.identity(), id -> days.from()));
        var inputs = engagement.inputs(clients, records, from, Objects.requireNonNull(days.to()));
        inputs.forEach((client, each) -> tallies.addEach(
                CaseFigure.ATTENDANCE,
                client,
                EngagementFormula.compute(each).rows().stream()
                        .filter(row ->
                                days.contains(row.date()) && row.outcome().isFeasible())
                        .collect(groupingBy(FigureCountDesk::attended, counting()))));
    }

    private static List<String> attended(EngagementRow row) {
        return List.of(row.stream().name(), row.outcome().name());
    }

    private void goals(Collection<UUID> ids, DateRange days, FigureTallies tallies) {
        figures.goals(ids, Objects.requireNonNull(days.to())).stream()
                .collect(groupingBy(
                        Goal::client,
                        groupingBy(
                                goal -> List.of(
                                        goal.domain().name(), goal.state().name()),
                                counting())))
                .forEach((client, ofClient) -> tallies.addEach(CaseFigure.GOALS, client.value(), ofClient));
    }

    private void clients(FigureCases cases, List<CarePlan> plans, DateRange days, FigureTallies tallies) {
        LocalDate last = Objects.requireNonNull(days.to());
        Map<UUID, LocalDate> starts = plans.stream()
                .filter(plan -> plan.isHeldAfter(last, clock.getZone()))
                .collect(Collectors.toMap(CarePlan::client, CarePlan::startsOn, (earlier, later) -> later));
        Map<UUID, Long> loads = cases.loads();
        Set<ClientId> inGroups = files.of(cases.ids(), GroupFamily.OF_CLIENTS, GroupFamily.class).stream()
                .filter(family -> family.isInOn(last))
                .map(GroupFamily::client)
                .collect(Collectors.toSet());
        cases.standing().forEach(client -> {
            long load = loads.getOrDefault(client.caseworker(), 0L);
            tallies.add(
                    CaseFigure.CLIENTS,
                    client.id().value(),
                    List.of(
                            TimeInPlan.of(starts.get(client.id().value()), last).name(),
                            CaseloadBand.of(load).name(),
                            inGroups.contains(client.id()) ? "GROUP" : "ALONE"),
                    1);
        });
    }

    /** Under each agreement that held then: today there is another one perhaps, or none. */
    private void contacts(List<Client> clients, List<UUID> ids, DateRange days, FigureTallies tallies) {
        Map<UUID, Map<ContactKind, List<LocalDate>>> reached = figures.reached(ids, days).stream()
                .collect(groupingBy(
                        ReachedContact::client,
                        groupingBy(
                                ReachedContact::kind,
                                Collectors.mapping(contact -> contact.day(clock.getZone()), Collectors.toList()))));
        Map<UUID, List<Agreement>> agreements =
                figures.agreements(ids, days).stream().collect(groupingBy(Agreement::client));
        due.visited(clients, Objects.requireNonNull(days.to())).forEach((client, visited) -> {
            Map<ContactKind, List<LocalDate>> ofClient = reached.getOrDefault(client, Map.of());
            Map<List<String>, Long> counts = new HashMap<>();
            agreements.getOrDefault(client, List.of()).stream()
                    .map(agreement -> new ContactTallyRule(visited.under(agreement.days()), days))
                    .flatMap(rule -> rule.of(ofClient).stream())
                    .forEach(counted -> {
                        String kind = counted.kind().name();
                        counts.merge(List.of(kind, "DONE"), (long) counted.due() - counted.missed(), Long::sum);
                        counts.merge(List.of(kind, "MISSED"), (long) counted.missed(), Long::sum);
                    });
            tallies.addEach(CaseFigure.CONTACTS, client, counts);
        });
    }

    /** Of those who work there now. */
    private void titles(String district, LocalDate last, FigureTallies tallies) {
        Set<UUID> working =
                groups.colleagues(district).stream().map(Colleague::account).collect(Collectors.toSet());
        working.forEach(one -> tallies.add(CaseFigure.TITLES, one, List.of(CaseFigure.WORKING), 1));
        mentoring.held(Set.of(district), last).stream()
                .filter(title -> working.contains(title.account()))
                .collect(groupingBy(
                        title -> title.kind().name(), Collectors.mapping(CaseworkerTitle::account, Collectors.toSet())))
                .forEach((kind, holders) ->
                        holders.forEach(one -> tallies.add(CaseFigure.TITLES, one, List.of(kind), 1)));
    }

    private void reviews(Collection<UUID> ids, DateRange days, FigureTallies tallies) {
        figures.signed(ids, days)
                .forEach(review -> tallies.add(
                        CaseFigure.REVIEWS, review.client(), List.of(review.number() == 1 ? "FIRST" : "LATER"), 1));
    }
}
