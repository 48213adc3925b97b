package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.PersonNames;

/** Puts contacts together for who reads them. */
@ApplicationScoped
class ContactViews {

    @Inject
    CaseRecords files;

    @Inject
    CaseReadRule rule;

    @Inject
    DueDesk desk;

    @Inject
    AccountDirectory accounts;

    @Inject
    Wall wall;

    @Inject
    Clock clock;

    ContactsOfCase of(Client client) {
        LocalDate today = LocalDate.now(clock);
        boolean closed = client.standing(today) == CaseStanding.CLOSED;
        UUID id = client.id().value();
        VisitCase visited = Objects.requireNonNull(desk.visited(List.of(client)).get(id));
        List<ErrandFile> errands = files.of(client.id(), Errand.OF_CLIENT, ErrandFile.class);
        List<ClientContact> written = files.of(client.id(), ClientContact.OF_CLIENT, ClientContact.class);
        return new ContactsOfCase(
                client.id(),
                client.caseNumber(),
                client.name(),
                rule.isOwn(client) && !closed,
                rule.isSupervised(client) && !closed,
                rule.isBehindGlass(client),
                desk.addresses(List.of(client)).get(id),
                visited.agreement() != null,
                closed ? List.of() : new DueRule(visited).on(today),
                visited.own().values().stream()
                        .filter(own -> own.rhythm() != null)
                        .toList(),
                views(written, errands),
                errandViews(client, errands));
    }

    private List<ErrandView> errandViews(Client client, List<ErrandFile> errands) {
        List<ErrandReport> reports =
                errands.isEmpty() ? List.of() : files.of(client.id(), ErrandReport.OF_CLIENT, ErrandReport.class);
        return errands.stream()
                .map(file -> file.errand()
                        .view(
                                file.helper(),
                                reports.stream()
                                        .filter(report -> report.errand()
                                                .equals(file.errand().id().value()))
                                        .findFirst()
                                        .orElse(null)))
                .toList();
    }

    ContactView one(ClientContact contact) {
        return views(List.of(contact), List.of()).getFirst();
    }

    /** What is not done of those with whom something is, street by street. */
    DueList list(List<Client> clients, Map<UUID, VisitCase> visited, List<ErrandWaiting> written, boolean later) {
        Map<UUID, List<DueContact>> due = desk.due(visited);
        Map<UUID, LivesAt> places = desk.addresses(clients);
        List<DueClient> all = clients.stream()
                .map(client -> due(client, due, places))
                .filter(client -> !client.contacts().isEmpty())
                .toList();
        List<DueClient> shown = all.stream()
                .filter(client -> later || client.state().isPressing())
                .toList();
        return new DueList(
                WalkOrder.of(shown),
                written,
                count(all, DueState.OVERDUE),
                count(all, DueState.TODAY),
                count(all, DueState.THIS_WEEK),
                count(all, DueState.LATER),
                (int) visited.values().stream()
                        .filter(each -> each.agreement() == null)
                        .count());
    }

    private static DueClient due(Client client, Map<UUID, List<DueContact>> due, Map<UUID, LivesAt> places) {
        UUID id = client.id().value();
        return new DueClient(
                client.id(),
                client.caseNumber(),
                client.name(),
                client.phone(),
                places.get(id),
                due.getOrDefault(id, List.of()).stream()
                        .filter(contact -> contact.state() != DueState.DONE)
                        .toList());
    }

    private static int count(List<DueClient> clients, DueState state) {
        return (int) clients.stream()
                .flatMap(client -> client.contacts().stream())
                .filter(contact -> contact.state() == state)
                .count();
    }

    /** Who wrote has left the case perhaps, so that accounts are asked for the names. */
    private List<ContactView> views(List<ClientContact> written, List<ErrandFile> errands) {
        Map<UUID, String> helpers = errands.stream()
                .collect(Collectors.toMap(file -> file.errand().id().value(), ErrandFile::helper));
        Set<AccountId> writers =
                written.stream().map(each -> AccountId.of(each.writtenBy())).collect(Collectors.toSet());
        Map<AccountId, PersonNames> names =
                writers.isEmpty() ? Map.of() : wall.onProgrammeSide(() -> accounts.names(writers));
        Set<UUID> corrected = written.stream()
                .map(ClientContact::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return written.stream()
                .map(each -> each.view(
                        names.getOrDefault(AccountId.of(each.writtenBy()), PersonNames.UNKNOWN)
                                .displayName(),
                        each.errand() == null ? null : helpers.get(each.errand()),
                        corrected))
                .toList();
    }
}
