package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/** Says what a family missed as who asks may read it. */
@ApplicationScoped
class MissedLines {

    @Inject
    MissedPlaces places;

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory directory;

    FamilyTurnView turn(AskedHousehold asked, List<NoShow> all) {
        List<NoShow> shown = shown(asked, all);
        Map<SessionId, SessionView> sessions = places.sessionsOf(shown);
        NoShowNumbers numbers = places.numbers();
        return new FamilyTurnView(
                places.counted(shown, sessions),
                numbers.count() ? numbers.most() : 0,
                numbers.within(),
                hides(asked, all) ? null : places.behindUntil(all),
                lines(shown, sessions));
    }

    /** Without who is hidden from who asks, and who belongs to another household by now. */
    List<NoShow> shown(AskedHousehold asked, List<NoShow> all) {
        Set<UUID> not = asked.notFor(all.stream().map(NoShow::participant).toList());
        return all.stream()
                .filter(each ->
                        !not.contains(each.participant()) && !asked.hidden().contains(each.participant()))
                .toList();
    }

    private static boolean hides(AskedHousehold asked, List<NoShow> all) {
        return all.stream().map(NoShow::participant).anyMatch(asked.hidden()::contains);
    }

    private List<MissedLine> lines(List<NoShow> shown, Map<SessionId, SessionView> sessions) {
        Map<UUID, Participant> people = people(shown);
        Map<SessionId, List<NoShow>> bySession =
                shown.stream().collect(Collectors.groupingBy(NoShow::session, LinkedHashMap::new, Collectors.toList()));
        return bySession.values().stream()
                .flatMap(together -> Stream.ofNullable(
                                sessions.get(together.getFirst().session()))
                        .map(session -> line(session, together, people)))
                .sorted(Comparator.comparing((MissedLine line) -> line.session().start())
                        .reversed())
                .toList();
    }

    private MissedLine line(SessionView session, List<NoShow> together, Map<UUID, Participant> people) {
        NoShowAppeal appeal = together.getFirst().appeal();
        boolean counts = together.getFirst().counts() && places.counts(session.date());
        return new MissedLine(
                session,
                names(together, people),
                counts ? places.numbers().lastOf(session.date()) : null,
                state(appeal),
                appeal == null ? null : appeal.answer());
    }

    /** Each as the home reads it, with the names of who was missed and may be known. */
    List<AppealLine> of(List<NoShowAppeal> open, OwnFamily own) {
        List<AppealLine> told = new ArrayList<>();
        Map<SessionId, SessionView> sessions =
                directory.sessions(open.stream().map(NoShowAppeal::session).collect(Collectors.toSet()));
        for (NoShowAppeal appeal : open) {
            List<NoShow> missed = places.of(appeal.household()).stream()
                    .filter(each -> each.session().equals(appeal.session()))
                    .filter(each -> !own.concerns(each.participant()))
                    .toList();
            Stream.ofNullable(sessions.get(appeal.session()))
                    .filter(session -> !missed.isEmpty())
                    .map(session -> told(appeal, session, names(missed, people(missed))))
                    .forEach(told::add);
        }
        return told;
    }

    private static AppealLine told(NoShowAppeal appeal, SessionView session, List<String> names) {
        return new AppealLine(appeal.id(), appeal.household(), session, names, appeal.words(), appeal.askedAt());
    }

    private Map<UUID, Participant> people(Collection<NoShow> all) {
        return families.participants(all.stream().map(NoShow::participant).toList());
    }

    private static List<String> names(List<NoShow> together, Map<UUID, Participant> people) {
        return together.stream()
                .flatMap(each -> Stream.ofNullable(people.get(each.participant())))
                .map(Participant::name)
                .sorted()
                .toList();
    }

    private static AppealState state(@Nullable NoShowAppeal appeal) {
        if (appeal == null) {
            return AppealState.NONE;
        }
        if (appeal.isOpen()) {
            return AppealState.OPEN;
        }
        return appeal.isGranted() ? AppealState.GRANTED : AppealState.REFUSED;
    }
}
