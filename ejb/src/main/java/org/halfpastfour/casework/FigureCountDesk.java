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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    EngagementDesk engagement;

    @Inject
    DueDesk due;

    @Inject
    Clock clock;

    List<KeptCount> count(String district, YearMonth month, List<CaseloadLine> cases) {
        DateRange days = new DateRange(month.atDay(1), month.atEndOfMonth());
        List<Client> clients = cases.stream().map(CaseloadLine::client).toList();
        List<UUID> ids = clients.stream().map(client -> client.id().value()).toList();
        LocalDate last = month.atEndOfMonth();
        FigureTallies tallies =
                new FigureTallies(ids, files.of(ids, last, ClientHousehold.LIVE, ClientHousehold.class));
        if (!ids.isEmpty()) {
            attendance(clients, ids, days, tallies);
            goals(ids, days, tallies);
            clients(cases, ids, days, tallies);
            contacts(clients, ids, days, tallies);
            reviews(ids, days, tallies);
        }
        List<KeptCount> kept = new ArrayList<>();
        tallies.counts()
                .forEach((figure, sums) ->
                        sums.forEach((what, count) -> kept.add(new KeptCount(district, month, figure, what, count))));
        return kept;
    }

    private void attendance(List<Client> clients, List<UUID> ids, DateRange days, FigureTallies tallies) {
        Map<UUID, LocalDate> from = ids.stream().collect(Collectors.toMap(Function.identity(), id -> days.from()));
        var inputs = engagement.inputs(clients, contents.of(ids), from, Objects.requireNonNull(days.to()));
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

    private void clients(List<CaseloadLine> cases, List<UUID> ids, DateRange days, FigureTallies tallies) {
        LocalDate last = Objects.requireNonNull(days.to());
        Map<UUID, Long> loads =
                cases.stream().collect(groupingBy(line -> line.client().caseworker(), counting()));
        Set<ClientId> inGroups = files.of(ids, GroupFamily.OF_CLIENTS, GroupFamily.class).stream()
                .filter(family -> family.isInOn(last))
                .map(GroupFamily::client)
                .collect(Collectors.toSet());
        cases.forEach(line -> {
            CarePlan plan = line.plan();
            long load = loads.getOrDefault(line.client().caseworker(), 0L);
            tallies.add(
                    CaseFigure.CLIENTS,
                    line.client().id().value(),
                    List.of(
                            TimeInPlan.of(plan == null ? null : plan.startsOn(), last)
                                    .name(),
                            CaseloadBand.of(load).name(),
                            inGroups.contains(line.client().id()) ? "GROUP" : "ALONE"),
                    1);
        });
    }

    private void contacts(List<Client> clients, List<UUID> ids, DateRange days, FigureTallies tallies) {
        Map<UUID, Map<ContactKind, List<LocalDate>>> reached = figures.reached(ids).stream()
                .collect(groupingBy(
                        ClientContact::client,
                        groupingBy(
                                ClientContact::kind,
                                Collectors.mapping(contact -> contact.day(clock.getZone()), Collectors.toList()))));
        due.visited(clients).forEach((client, visited) -> new ContactTallyRule(visited, days)
                .of(reached.getOrDefault(client, Map.of()))
                .forEach(counted -> {
                    tallies.add(
                            CaseFigure.CONTACTS,
                            client,
                            List.of(counted.kind().name(), "DONE"),
                            (long) counted.due() - counted.missed());
                    tallies.add(
                            CaseFigure.CONTACTS, client, List.of(counted.kind().name(), "MISSED"), counted.missed());
                }));
    }

    private void reviews(Collection<UUID> ids, DateRange days, FigureTallies tallies) {
        figures.signed(ids, days)
                .forEach(review -> tallies.add(
                        CaseFigure.REVIEWS, review.client(), List.of(review.number() == 1 ? "FIRST" : "LATER"), 1));
    }
}
