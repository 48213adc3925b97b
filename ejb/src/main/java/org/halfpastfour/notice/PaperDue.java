package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.DuePaper;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.MissingPaper;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.OutingDirectory;
import org.halfpastfour.programme.SessionView;

/** What a family still has to give before a child comes. It is asked for with the news of the place, and again before the day. */
@ApplicationScoped
class PaperDue {

    /** Stands in the words of a line whose child has come before. */
    static final String CAME = "came";

    private static final Set<String> CONSENTS = Set.of(
            MissingPaper.CONSENT_MISSING.code(),
            MissingPaper.SENSITIVE_CONSENT_MISSING.code(),
            MissingPaper.TRIPS_CONSENT_MISSING.code());

    private static final Set<String> HEALTH =
            Set.of(MissingPaper.HEALTH_NOTE_MISSING.code(), DuePaper.HEALTH_NOTE_DUE.code());

    private static final Set<String> AGAIN =
            Arrays.stream(DuePaper.values()).map(DuePaper::code).collect(Collectors.toUnmodifiableSet());

    @Inject
    NewsRecords news;

    @Inject
    FamilyDirectory families;

    @Inject
    OutingDirectory outings;

    @Inject
    Clock clock;

    /** The same lines with what is missing; what was asked for and is there by now is left out. */
    List<NewsLine> with(Receiver receiver, List<NewsLine> lines) {
        List<NewsLine> all = new ArrayList<>(lines);
        all.removeIf(line -> line.kind() == NoticeKind.CONSENT_DUE);
        all.addAll(came(receiver, due(lines)));
        return all;
    }

    /** Of a child that has come with this household before; where it comes with another one is not told. */
    private List<NewsLine> came(Receiver receiver, List<NewsLine> due) {
        Set<UUID> asked = due.stream()
                .filter(line -> line.kind() == NoticeKind.CONSENT_DUE)
                .flatMap(line -> line.persons().stream())
                .collect(Collectors.toSet());
        UUID household = receiver.household();
        Set<UUID> came = household == null || asked.isEmpty() ? Set.of() : news.came(household, asked);
        return due.stream()
                .map(line -> line.kind() == NoticeKind.CONSENT_DUE && came.containsAll(line.persons())
                        ? line.saying(Map.of(CAME, List.of(CAME)))
                        : line)
                .toList();
    }

    /** Whether anything is to be asked for. */
    boolean isDue(UUID child, LocalDate on) {
        return missing(child, on).stream().anyMatch(PaperDue::isAskedFor);
    }

    private List<NewsLine> due(List<NewsLine> lines) {
        Map<UUID, NewsLine> first = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.kind() == NoticeKind.BOOKED || line.kind() == NoticeKind.CONSENT_DUE)
                .forEach(line -> line.persons().forEach(person -> first.putIfAbsent(person, line)));
        Map<UUID, Participant> people = first.isEmpty() ? Map.of() : families.participants(first.keySet());
        List<NewsLine> due = new ArrayList<>();
        first.forEach((person, line) -> {
            Participant known = people.get(person);
            if (known != null && known.child()) {
                due.addAll(of(person, line));
            }
        });
        return due;
    }

    private List<NewsLine> of(UUID child, NewsLine line) {
        SessionView session = Objects.requireNonNull(line.session());
        List<String> missing = new ArrayList<>(missing(child, session.date()));
        if (outings.isOuting(session) && !families.mayGoOnTrips(new ChildId(child), session.date())) {
            missing.add(MissingPaper.TRIPS_CONSENT_MISSING.code());
        }
        List<NewsLine> due = new ArrayList<>();
        List<String> consents = missing.stream().filter(CONSENTS::contains).toList();
        if (!consents.isEmpty()) {
            due.add(line.papers(NoticeKind.CONSENT_DUE, child, consents));
        }
        if (missing.contains(DuePaper.CONSENT_ASKED_AGAIN.code())) {
            due.add(line.papers(NoticeKind.CONSENT_CHANGED, child, List.of()));
        }
        if (missing.stream().anyMatch(HEALTH::contains)) {
            due.add(line.papers(NoticeKind.HEALTH_NOTE_DUE, child, List.of()));
        }
        return due;
    }

    /** What is to be looked at again from a later day on cannot be given yet: the reminder before that day asks for it. */
    private List<String> missing(UUID child, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        List<String> missing = families.toAskFor(new ChildId(child), on);
        if (!on.isAfter(today) || missing.stream().noneMatch(AGAIN::contains)) {
            return missing;
        }
        List<String> already = families.toAskFor(new ChildId(child), today);
        return missing.stream()
                .filter(code -> !AGAIN.contains(code) || already.contains(code))
                .toList();
    }

    private static boolean isAskedFor(String code) {
        return CONSENTS.contains(code) || HEALTH.contains(code) || code.equals(DuePaper.CONSENT_ASKED_AGAIN.code());
    }
}
