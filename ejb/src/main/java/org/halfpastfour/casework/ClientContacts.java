package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** Contacts with clients: which are due, which were, and what was seen and said. They are only ever added to. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class ClientContacts {

    @Inject
    CaseRecords files;

    @Inject
    ContactRecords contacts;

    @Inject
    ContactViews reader;

    @Inject
    DueDesk desk;

    @Inject
    HelperRecords helpers;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is due of one's own clients this week, and later as well if that is asked for, and what their helpers wrote. */
    @BehindTheWall("due list")
    public DueList due(boolean later) {
        List<Client> clients = files.ofCaseworker(caller.id().value());
        DueList list = reader.list(
                clients, desk.visited(clients), helpers.waiting(caller.id().value()), later);
        log.readAll(
                Stream.concat(
                                list.streets().stream()
                                        .flatMap(street -> street.clients().stream())
                                        .map(client -> client.client().value()),
                                list.written().stream().map(ErrandWaiting::client))
                        .distinct()
                        .toList(),
                "due-list");
        return list;
    }

    /** How many contacts with one's own clients are overdue or have this as their last day, and what helpers wrote; of whom is not said. */
    @BehindTheWall("due list")
    public int pressing() {
        List<Client> clients = files.ofCaseworker(caller.id().value());
        long due = desk.due(desk.visited(clients)).values().stream()
                .flatMap(List::stream)
                .filter(contact -> contact.state().compareTo(DueState.TODAY) <= 0)
                .count();
        return Math.toIntExact(due) + helpers.countWaiting(caller.id().value());
    }

    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("contact")
    public ContactsOfCase of(ClientId client) {
        ContactsOfCase view = reader.of(files.client(client));
        log.read(client, "contacts", null);
        return view;
    }

    /** Only for who may write it. */
    @BehindTheWall("contact")
    public ContactForm form(OpenContactForm question) {
        Client client = files.own(question.client());
        ContactId corrects = question.corrects();
        ContactView before = corrects == null ? null : reader.one(ofClient(question.client(), corrects));
        Map<UUID, LivesAt> places = desk.addresses(List.of(client));
        log.read(client.id(), "contact-form", corrects == null ? null : corrects.value());
        return new ContactForm(
                client.id(),
                client.name(),
                client.phone(),
                places.get(client.id().value()),
                before,
                contacts.ofAttempt(question.attempt()).isPresent());
    }

    /** The same form sent again is the same contact; sent again with something else in it, it is refused. */
    @BehindTheWall("contact")
    public ContactId write(WriteContact command) {
        files.own(command.client());
        if (command.at().isAfter(clock.instant())) {
            throw new InvalidInput("at", CaseError.CONTACT_IN_THE_FUTURE.code());
        }
        if (command.corrects() != null) {
            Objects.requireNonNull(ofClient(command.client(), command.corrects()));
        }
        boolean written = contacts.write(command);
        ClientContact contact = contacts.ofAttempt(command.attempt()).orElseThrow(CaseError.CONTACT_SAVED_BEFORE::told);
        if (written) {
            tell(command, contact);
        } else if (!contact.says(command)) {
            throw CaseError.CONTACT_SAVED_BEFORE.told();
        }
        return contact.id();
    }

    private void tell(WriteContact command, ClientContact contact) {
        if (command.corrects() == null) {
            log.wrote(
                    "contact.written", "contact", command.client(), contact.id().value());
        } else {
            log.wrote(
                    "contact.corrected",
                    "contact",
                    command.client(),
                    contact.id().value());
        }
    }

    private ClientContact ofClient(ClientId client, ContactId contact) {
        ClientContact found = files.get(ClientContact.class, contact.value());
        if (!found.client().equals(client.value())) {
            throw new CaseRecordNotFound(contact.value());
        }
        return found;
    }
}
