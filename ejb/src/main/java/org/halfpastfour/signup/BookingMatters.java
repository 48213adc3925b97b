package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.Membership;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;

/** Bookings that could not be made any more as they are: whose, of whom, and beside whom. */
@ApplicationScoped
class BookingMatters {

    @Inject
    SuspectRecords suspects;

    @Inject
    CompanyDirectory people;

    @Inject
    PersonRules rules;

    @Inject
    CompanyMatters company;

    @Inject
    ArrivedRecords here;

    /** What a rule says of a booking now. */
    record Refused(Booking booking, BookingRule rule, String detail) {}

    /** Who has left the family is asked for once: whose company is missing follows from it. */
    List<Matter> of(Collection<SessionView> sessions) {
        Map<SessionId, SessionView> known =
                sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity(), (one, same) -> one));
        List<Refused> refused = new ArrayList<>(rules.of(suspects.in(known.values()), known));
        Set<BookingId> left = refused.stream()
                .filter(each -> each.rule() == BookingRule.MEMBERSHIP)
                .map(each -> each.booking().id())
                .collect(Collectors.toSet());
        company.of(sessions).stream()
                .filter(each -> !left.contains(each.booking().id()))
                .forEach(refused::add);
        return matters(refused, known);
    }

    /** In a session that began they are of who is there: who has not come will not be refused any more. */
    private List<Matter> matters(List<Refused> refused, Map<SessionId, SessionView> known) {
        Set<BookingId> arrived =
                here.in(refused.stream().map(each -> each.booking().session()).collect(Collectors.toSet()));
        Set<BookingId> nowhere = nowhere(refused, known);
        return refused.stream()
                .flatMap(each -> {
                    SessionView session = session(known, each.booking());
                    boolean came = arrived.contains(each.booking().id());
                    Set<Choice.Kind> choices = came ? choicesOfWhoCame(each, nowhere) : choices(each, nowhere);
                    boolean told = !choices.isEmpty() && (came || !here.hasBegun(session));
                    return told ? Stream.of(matter(session, each, choices)) : Stream.empty();
                })
                .toList();
    }

    private static Matter matter(SessionView session, Refused refused, Set<Choice.Kind> choices) {
        return new Matter(
                refused.rule().code(),
                session.id().value(),
                refused.booking().id().value(),
                refused.detail(),
                session.homeName(),
                session.title(),
                session.start(),
                session.end(),
                1,
                List.of(),
                choices);
    }

    /** A child that belongs elsewhere takes its booking along; where it belongs nowhere, the home sees to it. */
    private static Set<Choice.Kind> choices(Refused refused, Set<BookingId> nowhere) {
        return switch (refused.rule()) {
            case BARRED -> EnumSet.of(Choice.Kind.CANCEL);
            case MEMBERSHIP ->
                nowhere.contains(refused.booking().id())
                        ? EnumSet.of(Choice.Kind.CANCEL, Choice.Kind.KEEP)
                        : EnumSet.of(Choice.Kind.CANCEL, Choice.Kind.HAND_OVER);
            case AGE, CONSENT, WITHOUT_COMPANY -> EnumSet.of(Choice.Kind.CANCEL, Choice.Kind.KEEP);
        };
    }

    /** Nobody who is there is cancelled; an adult who must be kept apart from a child is no question, but an alert. */
    private static Set<Choice.Kind> choicesOfWhoCame(Refused refused, Set<BookingId> nowhere) {
        return switch (refused.rule()) {
            case BARRED -> Set.of();
            case MEMBERSHIP ->
                nowhere.contains(refused.booking().id())
                        ? EnumSet.of(Choice.Kind.KEEP)
                        : EnumSet.of(Choice.Kind.KEEP, Choice.Kind.HAND_OVER);
            case AGE, CONSENT, WITHOUT_COMPANY -> EnumSet.of(Choice.Kind.KEEP);
        };
    }

    /** Of who has left the household that booked, the bookings of those who belong to none on the day. */
    private Set<BookingId> nowhere(Collection<Refused> refused, Map<SessionId, SessionView> known) {
        List<Booking> left = refused.stream()
                .filter(each -> each.rule() == BookingRule.MEMBERSHIP)
                .map(Refused::booking)
                .toList();
        Map<UUID, List<Membership>> belonging = left.isEmpty()
                ? Map.of()
                : people.everOf(left.stream().map(Booking::participant).collect(Collectors.toSet()));
        return left.stream()
                .filter(booking -> belonging.getOrDefault(booking.participant(), List.of()).stream()
                        .noneMatch(one ->
                                one.period().contains(session(known, booking).date())))
                .map(Booking::id)
                .collect(Collectors.toSet());
    }

    private static SessionView session(Map<SessionId, SessionView> known, Booking booking) {
        SessionView session = known.get(booking.session());
        if (session == null) {
            throw new IllegalStateException("The session of booking " + booking.id() + " was not read");
        }
        return session;
    }
}
