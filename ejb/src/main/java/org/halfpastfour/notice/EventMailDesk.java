package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/**
 * Puts an invitation to a family event into the mails that tell of it: whether the family goes there, and when it is, as that is by now. Each adult
 * is told of whom that one may know; what the same calendar was told before is not said again.
 */
@ApplicationScoped
class EventMailDesk {

    @Inject
    InvitationRecords records;

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    Addressees addressees;

    @Inject
    Clock clock;

    /** With the message that they go with, before it is sent. */
    void invite(MessageId message, Letter letter, Collection<Envelope> envelopes) {
        UUID household = letter.receiver().household();
        Set<UUID> readers = byMail(envelopes);
        if (household != null && !readers.isEmpty() && !letter.events().isEmpty()) {
            new Reading(message, household, readers, letter.events()).each();
        }
    }

    /** What goes with a mail to this adult. */
    List<Invitation> of(MessageId message, @Nullable UUID person) {
        List<StoredInvitation> stored = person == null ? List.of() : records.of(message, person);
        if (stored.isEmpty()) {
            return List.of();
        }
        Map<SessionId, SessionView> held =
                sessions.sessions(stored.stream().map(StoredInvitation::session).toList());
        String reader = families.participants(List.of(person)).values().stream()
                .map(Participant::name)
                .findFirst()
                .orElse("");
        return stored.stream()
                .flatMap(each -> Stream.ofNullable(held.get(each.session())).map(session -> each.told(session, reader)))
                .toList();
    }

    private static Set<UUID> byMail(Collection<Envelope> envelopes) {
        return envelopes.stream()
                .filter(each -> each.channel() == ChannelKind.MAIL)
                .flatMap(each -> Stream.ofNullable(each.person()))
                .collect(Collectors.toSet());
    }

    /** What the readers of one message are told, with all that it is made of read once. */
    private final class Reading {

        private final MessageId message;
        private final UUID household;
        private final Set<UUID> readers;
        private final Map<SessionId, SessionView> events;
        private final Map<SessionId, List<LiveBooking>> booked;
        private final Map<UUID, Participant> people;
        private final Map<StoredInvitation.Invited, StoredInvitation> last;

        Reading(MessageId message, UUID household, Set<UUID> readers, Set<UUID> events) {
            this.message = message;
            this.household = household;
            this.readers = readers;
            this.events = sessions.sessions(events.stream().map(SessionId::of).toList());
            this.booked = bookings.confirmedOf(HouseholdId.of(household), this.events.keySet());
            this.people = families.participants(booked.values().stream()
                    .flatMap(List::stream)
                    .map(LiveBooking::participant)
                    .collect(Collectors.toSet()));
            this.last = records.last(household, readers, events);
        }

        void each() {
            events.values()
                    .forEach(event ->
                            readers.forEach(reader -> next(event, reader).ifPresent(records::add)));
        }

        private Optional<StoredInvitation> next(SessionView event, UUID reader) {
            var who = new StoredInvitation.Invited(reader, household, event.id().value());
            StoredInvitation before = last.get(who);
            Optional<UUID> seat = seat(event, reader);
            if (before == null) {
                return seat.map(of -> StoredInvitation.first(message, who, of, event.during(), clock.instant()));
            }
            boolean back = seat.isEmpty();
            boolean same = back == before.isTakenBack() && (back || before.isAt(event.during()));
            return same ? Optional.empty() : Optional.of(before.next(message, back, event.during(), clock.instant()));
        }

        private boolean isChild(UUID person) {
            Participant known = people.get(person);
            return known != null && known.child();
        }

        /** As the family's calendar has it: the children, or an adult who goes without one. */
        private Optional<UUID> seat(SessionView event, UUID reader) {
            List<UUID> going = booked.getOrDefault(event.id(), List.of()).stream()
                    .map(LiveBooking::participant)
                    .toList();
            List<UUID> children = going.stream().filter(this::isChild).toList();
            return (event.state() != SessionState.CANCELLED ? children.isEmpty() ? going : children : List.<UUID>of())
                    .stream()
                            .filter(person ->
                                    addressees.adults(household, Set.of(person)).contains(reader))
                            .min(Comparator.naturalOrder());
        }
    }
}
