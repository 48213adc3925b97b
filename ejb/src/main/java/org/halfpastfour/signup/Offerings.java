package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/** Shows a household what it could book, and says of everybody why not. */
@ApplicationScoped
class Offerings {

    private static final int MOST = 200;

    @Inject
    SessionDirectory directory;

    @Inject
    FamilyFinder finder;

    @Inject
    Sights sights;

    @Inject
    PartyRecords parties;

    @Inject
    Undecided undecided;

    @Inject
    Clock clock;

    List<Offering> find(FindOfferings question) {
        AskedHousehold asked = finder.ask(question.household());
        HomeId home = question.home() == null ? asked.home() : question.home();
        List<SessionView> sessions =
                directory.shownToFamilies(home, question.from(), question.to(), question.kind(), MOST).stream()
                        .filter(session -> session.state() != SessionState.HELD)
                        .toList();
        List<Participant> people = asked.members().stream()
                .filter(person -> question.child() == null
                        || !person.child()
                        || person.id().equals(question.child().value()))
                .toList();
        return described(offerings(asked, sessions, people));
    }

    Offering one(SessionId id, HouseholdId household) {
        AskedHousehold asked = finder.ask(household);
        SessionView session = directory.session(id);
        if (!session.shownToAll()) {
            throw ProgrammeError.SESSION_NOT_FOUND.told();
        }
        return described(offerings(asked, List.of(session), asked.members())).getFirst();
    }

    List<Offering> ofSeries(SeriesId series, HouseholdId household) {
        AskedHousehold asked = finder.ask(household);
        return offerings(asked, directory.upcomingOf(series), asked.members());
    }

    /** For one child, whether it can book each of these sessions; what families are not shown is left out. */
    Map<SessionId, Eligibility> of(ChildId child, Collection<SessionId> ids) {
        AskedHousehold asked = finder.ask(finder.householdOf(child));
        List<SessionView> sessions = directory.sessions(ids).values().stream()
                .filter(SessionView::shownToAll)
                .toList();
        List<Participant> people = asked.members().stream()
                .filter(person -> person.id().equals(child.value()))
                .toList();
        return offerings(asked, sessions, people).stream()
                .collect(Collectors.toMap(offering -> offering.session().id(), offering -> offering.participants()
                        .getFirst()));
    }

    List<Offering> offerings(AskedHousehold asked, Collection<SessionView> sessions, List<Participant> people) {
        Nearby nearby =
                sights.near(sessions, people.stream().map(Participant::id).toList(), asked);
        EligibilityRules rules = new EligibilityRules(
                nearby,
                parties.queues(full(sessions), WaitingOrder.bucket(asked)),
                positions(nearby),
                undecided.among(sessions),
                clock.instant(),
                nearby.sight().served());
        return sessions.stream()
                .map(session -> new Offering(session, rules.of(session, people)))
                .toList();
    }

    /** Only there it is told how many stand before. */
    private static List<SessionId> full(Collection<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.free() < 1)
                .map(SessionView::id)
                .toList();
    }

    private List<Offering> described(List<Offering> offerings) {
        Map<ProgrammeId, ProgrammeText> texts =
                directory.texts(offerings.stream().map(Offering::session).toList());
        return offerings.stream()
                .map(offering -> {
                    ProgrammeId programme = offering.session().programme();
                    return programme == null
                            ? offering
                            : offering.saying(texts.getOrDefault(programme, ProgrammeText.NONE));
                })
                .toList();
    }

    private Map<BookingId, Integer> positions(Nearby nearby) {
        return parties.positionsOf(nearby.entries().stream()
                .filter(entry -> nearby.told(entry) == BookingState.WAITING)
                .map(LiveEntry::booking)
                .toList());
    }
}
