package org.halfpastfour.placing.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRoundSummary;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Rounds, classes and answers as people say them. */
final class WishWords {

    private WishWords() {}

    /** 2026—2027学年第一学期. */
    static String term(Words words, WishRoundSummary round) {
        return words.text(
                "placing.term-of",
                words.calendarName(round.term().schoolYear()),
                words.calendarName(round.term().name()));
    }

    /** The last day on which wishes are collected. */
    static String lastDay(Words words, WishRoundSummary round) {
        return words.day(words.dateOf(round.until().minusMillis(1)));
    }

    static String title(Words words, Map<SeriesId, WishClassView> classes, SeriesId series) {
        return Optional.ofNullable(classes.get(series))
                .map(WishClassView::title)
                .orElseGet(() -> words.text("placing.class-gone"));
    }

    /** 周一、周三 16:30–18:00 · 9月7日（周一）起. */
    static String when(Words words, WishClassView view) {
        String days = words.list(view.weekdays().stream()
                .sorted(Comparator.naturalOrder())
                .map(day -> words.text("programme.weekday." + day))
                .toList());
        return words.text(
                "placing.class-when",
                days,
                words.time(view.start()) + "–" + words.time(view.end()),
                words.period(view.first(), view.last(), words::shortDate));
    }

    static String facts(Words words, WishClassView view) {
        return words.text("placing.class-facts", words.ages(view.ageFrom(), view.ageTo()), view.places());
    }

    /** Why, to the family; nothing where the list was not placed. */
    static String why(Words words, @Nullable WishAnswer answer, @Nullable Integer lot) {
        if (answer == null) {
            return words.text("placing.answer.none");
        }
        return answer == WishAnswer.FULL && lot != null
                ? words.text("placing.answer.full-at", lot)
                : words.text("placing.answer." + CodeWord.of(answer));
    }
}
