package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.DateRange;

/** Fills a review with what is known of its period. */
@ApplicationScoped
class ReviewFillingDesk {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementDesk engagement;

    @Inject
    FlagDesk flags;

    @Inject
    DueDesk due;

    @Inject
    Clock clock;

    /** The figures are kept whether a review is made of them or not. */
    ReviewFilling fill(Client client, DateRange period, SignedBy hand) {
        var figures = new ReviewFigures(
                client.id(),
                measured(client, period),
                flags.of(client).times(period),
                files.of(client.id(), ConsentedHousehold.OF_CLIENT, ConsentedHousehold.class),
                hand);
        files.add(figures);
        files.write();
        return new ReviewFilling(
                new ReviewBasis(goals(client.id()), contacts(client, period), events(client, period)), figures);
    }

    /** As it would be computed now. */
    MeasuredCase measured(Client client, DateRange period) {
        CaseContents records = recordFiles.of(List.of(client.id().value()));
        return engagement.measured(client, records, period.from(), Objects.requireNonNull(period.to()));
    }

    List<StandingGoal> goals(ClientId client) {
        return files.of(client, Goal.CURRENT, Goal.class).stream()
                .map(StandingGoal::of)
                .toList();
    }

    private List<CountedContacts> contacts(Client client, DateRange period) {
        UUID id = client.id().value();
        VisitCase visited = Objects.requireNonNull(due.visited(List.of(client)).get(id));
        List<ClientContact> written = files.of(client.id(), ClientContact.OF_CLIENT, ClientContact.class);
        Set<UUID> corrected = written.stream()
                .map(ClientContact::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ContactTallyRule(visited, period)
                .of(written.stream()
                        .map(contact -> contact.view("", null, corrected))
                        .filter(contact -> contact.reached() && !contact.corrected())
                        .collect(Collectors.groupingBy(
                                ContactView::kind,
                                Collectors.mapping(
                                        contact -> LocalDate.ofInstant(contact.at(), clock.getZone()),
                                        Collectors.toList()))));
    }

    private List<ReviewedEvent> events(Client client, DateRange period) {
        return files.of(client.id(), CaseEvent.ALL, CaseEvent.class).stream()
                .filter(event -> period.contains(event.on(clock.getZone())))
                .map(event -> new ReviewedEvent(event.kind(), event.on(clock.getZone()), event.until()))
                .toList();
    }
}
