package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;

/** Tells what became of wishes, for who tells a household. It asks nobody's role, and of a round that is not published it tells nothing. */
@ApplicationScoped
public class AnswerDirectory {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    /** A line for each child of the household that wished for something. */
    public List<AnsweredWishes> of(WishRoundId id, HouseholdId household) {
        return records.find(id).filter(WishRound::isPublished).stream()
                .flatMap(round -> {
                    Map<SeriesId, String> titles = titles(round);
                    return records.listsOf(id, household).stream()
                            .flatMap(list -> list.children().stream().map(child -> answer(round, list, child, titles)));
                })
                .toList();
    }

    private Map<SeriesId, String> titles(WishRound round) {
        return classes.sessionsOf(round).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst().title()));
    }

    private static AnsweredWishes answer(WishRound round, WishList list, UUID child, Map<SeriesId, String> titles) {
        List<SeriesId> given = list.givenTo(child);
        List<SeriesId> awaited = given.isEmpty() ? awaited(list) : List.of();
        Set<SeriesId> all = new HashSet<>(given);
        all.addAll(awaited);
        return new AnsweredWishes(
                round.home(),
                child,
                given.stream()
                        .map(each -> titles.getOrDefault(each, ""))
                        .filter(title -> !title.isEmpty())
                        .toList(),
                awaited.stream()
                        .map(titles::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                all);
    }

    /** As they were published: the first wish that was full. */
    private static List<SeriesId> awaited(WishList list) {
        return list.wishes().stream()
                .filter(wish -> wish.answer() == WishAnswer.FULL)
                .map(RankedSeries::series)
                .limit(1)
                .toList();
    }
}
