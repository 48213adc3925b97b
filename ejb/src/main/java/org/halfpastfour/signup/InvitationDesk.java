package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/** Asks those who took a whole series for the dates that came later, and books what they answer. */
@ApplicationScoped
class InvitationDesk {

    @Inject
    SeriesTakingRecords takings;

    @Inject
    FamilyFinder finder;

    @Inject
    Offerings offerings;

    @Inject
    Booker booker;

    @Inject
    Summaries summaries;

    @Inject
    SessionDirectory directory;

    List<SeriesInvitation> of(HouseholdId household) {
        return of(finder.ask(household));
    }

    private List<SeriesInvitation> of(AskedHousehold household) {
        Map<UUID, List<NewDate>> bySeries = takings.newDates(household.id()).stream()
                .collect(Collectors.groupingBy(NewDate::series, LinkedHashMap::new, Collectors.toList()));
        if (bySeries.isEmpty()) {
            return List.of();
        }
        List<Participant> members = household.members();
        return bySeries.values().stream()
                .map(dates -> invitation(household, told(household, dates, members), members))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        invitation -> invitation.dates().getFirst().session().start()))
                .toList();
    }

    /** What is wanted is booked as far as it can be; what cannot be is asked again. */
    SeriesAnswer answer(AnswerInvitation command) {
        AskedHousehold household = finder.ask(command.household());
        SeriesInvitation open = of(household).stream()
                .filter(invitation -> invitation.series().equals(command.series()))
                .findFirst()
                .orElseThrow(SignUpError.INVITATION_NOT_FOUND::told);
        List<Refused> refused = new ArrayList<>();
        List<BookingSummary> booked = new ArrayList<>();
        sameFamily(open.of(command.take())).forEach((people, dates) -> {
            Family family = family(household, people);
            booked.addAll(summaries.of(family, booker.book(dates, family, open.split(), refused)));
        });
        open.of(command.leave())
                .forEach(date -> takings.asked(
                        command.household(),
                        SeriesInvitation.askedFor(date),
                        List.of(date.session().id())));
        booked.sort(Comparator.comparing(booking -> booking.session().start()));
        refused.sort(Comparator.comparing(refusal -> refusal.session().start()));
        return new SeriesAnswer(booked, refused);
    }

    /** An adult who may have taken it along with a child that who asks is not told of is not asked here either. */
    private static List<NewDate> told(AskedHousehold household, List<NewDate> dates, List<Participant> members) {
        Set<UUID> known = members.stream().map(Participant::id).collect(Collectors.toSet());
        boolean all = household.hidden().isEmpty()
                && dates.stream().map(NewDate::participant).allMatch(known::contains);
        Set<UUID> asked = members.stream()
                .filter(person -> all || person.child())
                .map(Participant::id)
                .collect(Collectors.toSet());
        return dates.stream().filter(date -> asked.contains(date.participant())).toList();
    }

    private @Nullable SeriesInvitation invitation(
            AskedHousehold household, List<NewDate> dates, List<Participant> members) {
        if (dates.isEmpty()) {
            return null;
        }
        Map<SessionId, Set<UUID>> asked = dates.stream()
                .collect(Collectors.groupingBy(
                        date -> new SessionId(date.session()),
                        Collectors.mapping(NewDate::participant, Collectors.toSet())));
        Set<UUID> all = dates.stream().map(NewDate::participant).collect(Collectors.toSet());
        List<Participant> people =
                members.stream().filter(person -> all.contains(person.id())).toList();
        List<SessionView> sessions = directory.sessions(asked.keySet()).values().stream()
                .sorted(Comparator.comparing(SessionView::start))
                .toList();
        List<Offering> offered = offerings.offerings(household, sessions, people).stream()
                .map(offering ->
                        offering.only(asked.getOrDefault(offering.session().id(), Set.of())))
                .toList();
        return new SeriesInvitation(
                new SeriesId(dates.getFirst().series()),
                sessions.getFirst().title(),
                people.stream().map(Participant::name).toList(),
                dates.stream().anyMatch(NewDate::split),
                offered);
    }

    private static Map<List<UUID>, List<SessionView>> sameFamily(List<Offering> dates) {
        return dates.stream()
                .collect(Collectors.groupingBy(
                        SeriesInvitation::askedFor,
                        LinkedHashMap::new,
                        Collectors.mapping(Offering::session, Collectors.toList())));
    }

    private Family family(AskedHousehold household, List<UUID> people) {
        return finder.of(
                household,
                household.members().stream()
                        .map(Participant::id)
                        .filter(people::contains)
                        .collect(Collectors.toSet()),
                null);
    }
}
