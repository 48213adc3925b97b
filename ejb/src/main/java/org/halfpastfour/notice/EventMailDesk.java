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
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
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
    HomeDirectory homes;

    @Inject
    Addressees addressees;

    @Inject
    Clock clock;

    /** With the message that they go with, before it is sent. */
    void invite(MessageId message, Letter letter, Collection<Envelope> envelopes) {
        invite(message, letter.receiver().household(), letter.events(), envelopes);
    }

    /** With a mail that takes the place of a way that failed; what a mail of the same message told before is told by this one. */
    void invite(StoredMessage message, Envelope instead) {
        UUID person = instead.person();
        if (person != null && records.of(message.id(), person).isEmpty()) {
            invite(message.id(), message.household(), message.events(), List.of(instead));
        }
    }

    private void invite(MessageId message, @Nullable UUID household, Set<UUID> events, Collection<Envelope> envelopes) {
        Set<UUID> readers = byMail(envelopes);
        if (household != null && !readers.isEmpty() && !events.isEmpty()) {
            new Reading(message, household, readers, events).each();
        }
    }

    /** What goes with the mails of it, whoever reads them. */
    List<Invitation> of(MessageId message) {
        return told(records.of(message), "");
    }

    /** What goes with a mail to this adult. */
    List<Invitation> of(MessageId message, @Nullable UUID person) {
        List<StoredInvitation> stored = person == null ? List.of() : records.of(message, person);
        return stored.isEmpty() ? List.of() : told(stored, reader(person));
    }

    private String reader(@Nullable UUID person) {
        return families.participants(Stream.ofNullable(person).toList()).values().stream()
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }

    private List<Invitation> told(List<StoredInvitation> stored, String reader) {
        Map<SessionId, SessionView> held =
                sessions.sessions(stored.stream().map(StoredInvitation::session).toList());
        Map<RoomId, RoomSummary> rooms =
                homes.rooms(stored.stream().flatMap(StoredInvitation::room).collect(Collectors.toSet()));
        return stored.stream()
                .flatMap(each ->
                        Stream.ofNullable(held.get(each.session())).map(session -> each.told(session, rooms, reader)))
                .toList();
    }

    /** Also by what is kept as it would have been sent, where no way is open. */
    private static Set<UUID> byMail(Collection<Envelope> envelopes) {
        return envelopes.stream()
                .filter(each -> each.channel() == ChannelKind.MAIL || each.channel() == ChannelKind.PAPER)
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
                return seat.map(of -> StoredInvitation.first(message, who, of, event, clock.instant()));
            }
            boolean back = seat.isEmpty();
            boolean same = back == before.isTakenBack() && (back || before.saysTheSame(event));
            return same ? Optional.empty() : Optional.of(before.next(message, back, event, clock.instant()));
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
