package org.halfpastfour.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Which of many sessions to be can be planned together: each as it was, unless something stands in its way, those before it included. */
final class DraftRule {

    private final DraftHome home;
    private final Predicate<TimeRange> open;
    private final Instant now;
    private final List<LookedDraft> all = new ArrayList<>();

    /** @param open whether the home is open then */
    DraftRule(DraftHome home, Predicate<TimeRange> open, Instant now) {
        this.home = home;
        this.open = open;
        this.now = now;
    }

    static List<LookedDraft> look(
            Collection<SessionDraft> drafts, DraftHome home, Predicate<TimeRange> open, Instant now) {
        DraftRule rule = new DraftRule(home, open, now);
        drafts.stream().sorted(SessionDraft.IN_ORDER).forEach(rule::look);
        return rule.all;
    }

    /** Why not, and a word about it. */
    private record Why(String code, String detail) {

        static Why of(ProgrammeError error) {
            return new Why(error.code(), "");
        }

        static Why of(Clash clash) {
            return new Why(clash.code(), clash.with().isEmpty() ? clash.name() : clash.with());
        }
    }

    private void look(SessionDraft draft) {
        Adults adults = home.working(draft.adults());
        RoomSummary room = home.rooms().get(draft.room());
        SessionTerms terms = SessionTerms.on(home.policies(), draft.date());
        Places limits = new Places(
                room == null ? 0 : room.places(),
                terms.ratio().places(adults.count(), draft.ages().from()));
        int places = Math.min(draft.places(), limits.total());
        Optional<Why> why = alreadyThere(draft)
                .or(() -> roomOrHome(draft, room))
                .or(() -> day(draft))
                .or(() -> clash(draft, adults))
                .or(() -> fewer(places, draft, terms));
        all.add(new LookedDraft(
                draft,
                draft.adults().stream().filter(adults::include).toList(),
                limits,
                line(draft, room, places, why)));
    }

    private PlannedLine line(SessionDraft draft, @Nullable RoomSummary room, int places, Optional<Why> why) {
        return new PlannedLine(
                draft.programme().title(),
                room == null ? "" : room.name(),
                draft.date(),
                draft.during().start(),
                draft.during().end(),
                places,
                why.map(Why::code).orElse(null),
                why.map(Why::detail).orElse(""),
                home.gone(draft.adults()));
    }

    /** What is there at that time in that room is the same; so is what its series has on that day. */
    private Optional<Why> alreadyThere(SessionDraft draft) {
        boolean there = home.on(draft.date()).stream().anyMatch(session -> isSame(draft, session))
                || made(draft).anyMatch(other -> isOfSame(draft, other.draft()));
        return there ? Optional.of(new Why(PlannedLine.ALREADY_THERE, "")) : Optional.empty();
    }

    private static boolean isSame(SessionDraft draft, SessionView session) {
        return draft.programme().id().equals(session.programme())
                && (draft.during().equals(session.during()) && draft.room().equals(session.room())
                        || draft.from() != null && draft.from().equals(session.series()));
    }

    private static boolean isOfSame(SessionDraft draft, SessionDraft other) {
        return draft.from() != null
                && draft.from().equals(other.from())
                && draft.during().overlaps(other.during());
    }

    private Optional<Why> roomOrHome(SessionDraft draft, @Nullable RoomSummary room) {
        if (!home.open()) {
            return Optional.of(Why.of(ProgrammeError.HOME_CLOSED));
        }
        if (!draft.programme().isActive()) {
            return Optional.of(Why.of(ProgrammeError.PROGRAMME_NOT_ACTIVE));
        }
        return room == null || !room.open() ? Optional.of(Why.of(ProgrammeError.ROOM_CLOSED)) : Optional.empty();
    }

    private Optional<Why> day(SessionDraft draft) {
        if (!now.isBefore(draft.during().start())) {
            return Optional.of(new Why(Clash.IN_THE_PAST, ""));
        }
        Optional<Why> held = HomeTimes.against(
                        draft.programme().kind(), home.days().apply(draft.date()))
                .map(said -> new Why(ProgrammeError.DAY_NOT_HELD.code(), said));
        return held.or(
                () -> open.test(draft.during()) ? Optional.empty() : Optional.of(Why.of(ProgrammeError.CLOSED_HOURS)));
    }

    private Optional<Why> clash(SessionDraft draft, Adults adults) {
        return new Clashes(home.on(draft.date()), adults, home.elsewhere())
                .of(draft.room(), draft.during())
                .map(Why::of)
                .or(() -> made(draft)
                        .filter(other -> other.draft().during().overlaps(draft.during()))
                        .flatMap(other -> with(draft, adults, other).stream())
                        .findFirst());
    }

    private static Optional<Why> with(SessionDraft draft, Adults adults, LookedDraft other) {
        if (other.draft().room().equals(draft.room())) {
            return Optional.of(new Why(
                    ProgrammeError.ROOM_TAKEN.code(), other.draft().programme().title()));
        }
        Optional<StaffMemberId> taken =
                other.adults().stream().filter(adults::include).findFirst();
        return taken.map(adult -> new Why(ProgrammeError.ADULT_TAKEN.code(), adults.name(adult)));
    }

    private Stream<LookedDraft> made(SessionDraft draft) {
        return all.reversed().stream()
                .takeWhile(other -> !other.draft().date().isBefore(draft.date()))
                .filter(LookedDraft::isMade);
    }

    private static Optional<Why> fewer(int places, SessionDraft draft, SessionTerms terms) {
        if (places < 1) {
            return Optional.of(Why.of(ProgrammeError.TOO_FEW_ADULTS));
        }
        return terms.admitAll(draft.programme().kind(), draft.ages())
                ? Optional.empty()
                : Optional.of(Why.of(ProgrammeError.AGES_OUTSIDE_THE_CLASS));
    }
}
