package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.AnswerDirectory;
import org.halfpastfour.placing.AnsweredWishes;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;

/** What became of wishes: a line for each child in place of every date of the classes that it was given. */
@ApplicationScoped
class WishLines {

    static final String GIVEN = "given";
    static final String AWAITED = "awaited";

    private static final Set<NoticeKind> OF_EACH_DATE = Set.of(NoticeKind.BOOKED, NoticeKind.WAITING);

    @Inject
    AnswerDirectory answers;

    /** The same lines with the answers that are among the news. */
    List<NewsLine> with(Receiver receiver, List<NewsRule.Heard> heard, List<NewsLine> lines) {
        UUID household = receiver.household();
        List<NewsRule.Heard> answered = heard.stream()
                .filter(each -> each.kind() == NoticeKind.WISHES_ANSWERED)
                .toList();
        if (household == null || answered.isEmpty()) {
            return lines;
        }
        List<NewsLine> all = new ArrayList<>(lines);
        answered.forEach(each -> Stream.ofNullable(each.facts().round())
                .flatMap(round -> answers.of(new WishRoundId(round), HouseholdId.of(household)).stream())
                .forEach(answer -> {
                    all.removeIf(line -> isSaidBy(answer, line));
                    all.add(line(each.facts(), answer));
                }));
        return all;
    }

    private static boolean isSaidBy(AnsweredWishes answer, NewsLine line) {
        SessionView session = line.session();
        SeriesId series = session == null ? null : session.series();
        return series != null
                && OF_EACH_DATE.contains(line.kind())
                && line.persons().equals(Set.of(answer.child()))
                && answer.classes().contains(series);
    }

    private static NewsLine line(NewsFacts facts, AnsweredWishes answer) {
        String awaited = answer.awaited();
        return NewsLine.ofChild(
                NoticeKind.WISHES_ANSWERED,
                facts,
                answer.home(),
                answer.child(),
                Map.of(GIVEN, answer.given(), AWAITED, awaited == null ? List.of() : List.of(awaited)));
    }
}
