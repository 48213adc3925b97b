package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.AnswerDirectory;
import org.halfpastfour.placing.AnsweredWishes;
import org.halfpastfour.placing.AskedDirectory;
import org.halfpastfour.placing.AskedWishes;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;

/** Of wishes before a term: that they are asked for, and what became of them, a line for each child in place of every date of the classes that it was given. */
@ApplicationScoped
class WishLines {

    static final String GIVEN = "given";
    static final String AWAITED = "awaited";

    private static final Set<NoticeKind> OF_EACH_DATE = Set.of(NoticeKind.BOOKED, NoticeKind.WAITING);

    @Inject
    AskedDirectory asked;

    @Inject
    AnswerDirectory answers;

    /** The same lines with what is said of wishes. */
    List<NewsLine> with(Receiver receiver, List<NewsRule.Heard> heard, List<NewsLine> lines) {
        List<NewsLine> all = new ArrayList<>(lines);
        Stream.ofNullable(receiver.household()).map(HouseholdId::of).forEach(household -> {
            rounds(heard, NoticeKind.WISHES_ASKED).forEach(round -> asked.of(round, household).stream()
                    .flatMap(wanted -> lines(round, wanted))
                    .forEach(all::add));
            rounds(heard, NoticeKind.WISHES_ANSWERED)
                    .forEach(round -> answers.of(round, household).forEach(answer -> {
                        all.removeIf(line -> isSaidBy(answer, line));
                        all.add(line(round, answer));
                    }));
        });
        return all;
    }

    private static List<WishRoundId> rounds(List<NewsRule.Heard> heard, NoticeKind kind) {
        return heard.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> Stream.ofNullable(each.facts().round()))
                .map(WishRoundId::new)
                .toList();
    }

    /** Until the last minute of the last day. */
    private static Stream<NewsLine> lines(WishRoundId round, AskedWishes wanted) {
        NewsFacts facts = NewsFacts.ofRound(round.value(), wanted.until().minus(Duration.ofMinutes(1)));
        Map<String, List<String>> words = Map.of("where", List.of(wanted.homeName()), "term", List.of(wanted.term()));
        return wanted.children().stream()
                .sorted()
                .map(child -> NewsLine.ofChild(NoticeKind.WISHES_ASKED, facts, wanted.home(), child, words));
    }

    private static boolean isSaidBy(AnsweredWishes answer, NewsLine line) {
        SessionView session = line.session();
        SeriesId series = session == null ? null : session.series();
        return series != null
                && OF_EACH_DATE.contains(line.kind())
                && line.persons().equals(Set.of(answer.child()))
                && answer.classes().contains(series);
    }

    private static NewsLine line(WishRoundId round, AnsweredWishes answer) {
        String awaited = answer.awaited();
        return NewsLine.ofChild(
                NoticeKind.WISHES_ANSWERED,
                NewsFacts.ofRound(round.value(), null),
                answer.home(),
                answer.child(),
                Map.of(GIVEN, answer.given(), AWAITED, awaited == null ? List.of() : List.of(awaited)));
    }
}
