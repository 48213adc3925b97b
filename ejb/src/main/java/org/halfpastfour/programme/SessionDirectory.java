package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Reach;
import org.jspecify.annotations.Nullable;

/** Facts about sessions for other features, whoever asks. */
@ApplicationScoped
public class SessionDirectory {

    @Inject
    ListedSessionRecords lists;

    @Inject
    GatheredSessionRecords gathered;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    LookMemory memory;

    @Inject
    Clock clock;

    /** Refused when there is none. */
    public SessionView session(SessionId id) {
        return lists.of(List.of(id)).stream().findFirst().orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
    }

    /** Without those that do not exist. */
    public Map<SessionId, SessionView> sessions(Collection<SessionId> ids) {
        return lists.of(ids).stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
    }

    /** The same where some are known already, which are not read again. */
    public Map<SessionId, SessionView> sessions(Collection<SessionId> ids, Collection<SessionView> known) {
        Map<SessionId, SessionView> sessions = new HashMap<>();
        known.forEach(session -> sessions.put(session.id(), session));
        sessions.putAll(sessions(
                ids.stream().filter(id -> !sessions.containsKey(id)).distinct().toList()));
        return sessions;
    }

    /** What families read of the programmes of these sessions, so far as it was not read already, in one question; a family meeting has none. */
    public Map<ProgrammeId, ProgrammeText> texts(Collection<SessionView> of) {
        return programmes
                .programmes(of.stream()
                        .flatMap(session -> Stream.ofNullable(session.programme()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Programme::id, Programme::text));
    }

    /** Published sessions of a series that are still to begin, in order of time. */
    public List<SessionView> upcomingOf(SeriesId series) {
        Instant now = clock.instant();
        return lists.ofSeries(series).stream()
                .filter(session -> session.state() == SessionState.PUBLISHED && now.isBefore(session.start()))
                .toList();
    }

    /** Of each of these series the first of them, so far as it has one, in one question. */
    public Map<SeriesId, SessionView> firstToComeOf(Collection<SeriesId> series) {
        return gathered.firstToComeOf(Set.copyOf(series));
    }

    /** What is planned or published and has not begun, so far as a change reaches; of people, nothing is known here. */
    public List<SessionView> toCome(Reach reach) {
        return reach instanceof Reach.OfHome(UUID home) && memory.isOpen()
                ? fromToday(new HomeId(home)).toCome()
                : lists.toCome(reach);
    }

    /** The homes in which something is planned for these days, besides family meetings, and has not begun. */
    public List<UUID> homesToCome(Reach.OfDays reach) {
        return lists.homesToCome(reach);
    }

    /** Every session of a home on a day, whatever its state, in order of time. */
    public List<SessionView> at(HomeId home, LocalDate date) {
        return memory.known(new FromDay(home, date))
                .map(SessionsFromDay::ofDay)
                .orElseGet(() -> memory.once(new OnDay(home, date), () -> lists.at(home, date, date)));
    }

    /** The same of several days, both inside. */
    public List<SessionView> at(HomeId home, LocalDate from, LocalDate to) {
        return lists.at(home, from, to);
    }

    /** Those of which somebody of the staff is in charge on these days, both inside; the cancelled ones too. */
    public List<SessionView> inChargeOf(StaffMemberId adult, LocalDate from, LocalDate to) {
        return lists.of(adult, from, to);
    }

    /** The same of several days, both of their ends inside. */
    public List<SessionView> at(HomeId home, DateRange days) {
        return lists.at(home, days.from(), Objects.requireNonNull(days.to()));
    }

    /** Who was taken off a session of a home's day, because of being ill or otherwise unable to come. */
    public Set<StaffMemberId> takenOff(HomeId home, LocalDate date) {
        return memory.known(new FromDay(home, date))
                .map(SessionsFromDay::off)
                .orElseGet(() -> lists.takenOff(home, date).keySet());
    }

    /** At most so many sessions that families see, in order of time; family meetings are nobody else's. */
    public List<SessionView> shownToFamilies(
            HomeId home, LocalDate from, LocalDate to, @Nullable SessionKind kind, int limit) {
        return gathered.shown(List.of(home), from, to, kind, limit);
    }

    /** The same of several homes together. */
    public List<SessionView> shownToFamilies(Collection<HomeId> homes, LocalDate from, LocalDate to, int limit) {
        return homes.isEmpty() ? List.of() : gathered.shown(homes, from, to, null, limit);
    }

    /** Of a look that asks for what is to come at a home: it asks for today there, too. */
    private SessionsFromDay fromToday(HomeId home) {
        LocalDate today = LocalDate.now(clock);
        return memory.once(new FromDay(home, today), () -> gathered.from(home, today));
    }

    private record FromDay(HomeId home, LocalDate date) implements LookMemory.Question<SessionsFromDay> {}

    private record OnDay(HomeId home, LocalDate date) implements LookMemory.Question<List<SessionView>> {}
}
