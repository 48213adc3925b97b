package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.jspecify.annotations.Nullable;

/** Makes the list of clients, with one query of each kind for all of them. */
@ApplicationScoped
class Caseload {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    EngagementDesk desk;

    @Inject
    FlagDesk flagDesk;

    @Inject
    CaseReadRule rule;

    @Inject
    Clock clock;

    /** Of those found, all are worked out, because the order depends on it; since when, only of those shown. */
    CaseloadPage page(CaseFrames all, FindCases question) {
        List<CaseloadCase> named = cases(all.matching(question.text()));
        List<CaseloadCase> found =
                named.stream().filter(each -> each.isOpen(question.reason())).toList();
        List<CaseloadCase> following = following(found, question.page().after());
        List<CaseloadCase> shown =
                following.subList(0, Math.min(following.size(), question.page().limit()));
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        return new CaseloadPage(
                shown.stream()
                        .map(each -> each.row(names, rule.isOwn(each.line().client())))
                        .toList(),
                shown.size() < following.size() ? shown.getLast().cursor().toString() : null,
                found.size(),
                (int) found.stream()
                        .filter(each -> !each.flags().open().isEmpty())
                        .count(),
                reasons(named),
                all.lines().size());
    }

    /** All of them, in the order of the list. */
    List<CaseloadRow> rows(CaseFrames all) {
        Map<UUID, String> names = files.caseworkers().stream()
                .collect(Collectors.toMap(Caseworker::account, Caseworker::name, (one, other) -> one));
        return cases(all).stream()
                .map(each -> each.row(names, rule.isOwn(each.line().client())))
                .toList();
    }

    private static List<CaseloadCase> following(List<CaseloadCase> found, @Nullable String after) {
        if (after == null) {
            return found;
        }
        CaseloadCursor cursor = CaseloadCursor.of(after);
        return found.stream()
                .filter(each -> each.cursor().compareTo(cursor) > 0)
                .toList();
    }

    private static Map<Attention, Integer> reasons(List<CaseloadCase> cases) {
        Map<Attention, Integer> reasons = new EnumMap<>(Attention.class);
        cases.forEach(each -> each.flags().open().forEach(reason -> reasons.merge(reason, 1, Integer::sum)));
        return reasons;
    }

    private List<CaseloadCase> cases(CaseFrames frames) {
        LocalDate today = LocalDate.now(clock);
        List<CaseloadLine> lines = frames.lines();
        Map<UUID, LocalDate> from = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.client().id().value(),
                        line -> EngagementDesk.usualStart(line.client(), line.plan(), today)));
        CaseContents records = recordFiles.of(from.keySet(), frames);
        Map<UUID, EngagementInputs> inputs =
                desk.inputs(lines.stream().map(CaseloadLine::client).toList(), records, from, today);
        Map<UUID, CaseContents> apart = records.byClient();
        return lines.stream()
                .map(line -> one(line, apart, inputs))
                .sorted(Comparator.comparing(CaseloadCase::cursor))
                .toList();
    }

    private CaseloadCase one(CaseloadLine line, Map<UUID, CaseContents> apart, Map<UUID, EngagementInputs> all) {
        UUID id = line.client().id().value();
        CaseContents records = Objects.requireNonNull(apart.get(id));
        EngagementInputs inputs = Objects.requireNonNull(all.get(id));
        var measured = new MeasuredCase(inputs, EngagementFormula.compute(inputs));
        CaseFlags flags = flagDesk.flags(line.client(), records, measured, Stream.ofNullable(line.lastTouch()));
        return new CaseloadCase(line, measured.engagement(), flags, records.isKnown(id), noted(line));
    }

    private @Nullable LocalDate noted(CaseloadLine line) {
        return line.lastTouch() == null ? null : LocalDate.ofInstant(line.lastTouch(), clock.getZone());
    }
}
