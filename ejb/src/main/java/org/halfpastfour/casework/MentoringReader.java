package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;

/** Puts pairs and titles together with names; part of {@link MentoringPairs}. */
@ApplicationScoped
class MentoringReader {

    @Inject
    MentoringRecords mentoring;

    @Inject
    StaffNameDesk names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    MentoringOverview overview() {
        List<MentoringPair> pairs = mentoring.pairs();
        List<CaseworkerTitle> titles = mentoring.titles();
        Map<UUID, String> known = names.names(Stream.concat(
                pairs.stream().flatMap(MentoringPair::people), titles.stream().flatMap(CaseworkerTitle::people)));
        LocalDate today = LocalDate.now(clock);
        return new MentoringOverview(
                views(pairs, known),
                titles.stream().map(title -> title.view(known, today)).toList());
    }

    PairView view(MentoringPair pair) {
        return views(List.of(pair), names.names(pair.people())).getFirst();
    }

    private List<PairView> views(List<MentoringPair> pairs, Map<UUID, String> known) {
        List<MentoringVisit> visits =
                mentoring.visits(pairs.stream().map(MentoringPair::id).toList());
        Map<UUID, List<MentoringFeedback>> said =
                mentoring.feedback(visits.stream().map(MentoringVisit::id).toList()).stream()
                        .collect(Collectors.groupingBy(MentoringFeedback::visit));
        Map<UUID, List<MentoringVisitView>> views = visits.stream()
                .collect(Collectors.groupingBy(
                        MentoringVisit::pair,
                        Collectors.mapping(
                                visit -> view(visit, said.getOrDefault(visit.id(), List.of()), known),
                                Collectors.toList())));
        return pairs.stream()
                .map(pair -> pair.view(pair.isOf(me()), known, views.getOrDefault(pair.id(), List.of())))
                .toList();
    }

    private MentoringVisitView view(MentoringVisit visit, List<MentoringFeedback> said, Map<UUID, String> known) {
        return visit.view(
                said.stream().map(each -> each.line(known)).toList(),
                said.stream().anyMatch(each -> each.isBy(me())));
    }

    private UUID me() {
        return caller.id().value();
    }
}
