package org.halfpastfour.rollover.ui;

import java.util.Comparator;
import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.rollover.FoundClass;
import org.halfpastfour.rollover.OtherClassView;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayAnswered;
import org.halfpastfour.rollover.StayId;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shell.ui.Words;

/** Questions whether a child stays, and answers, as people say them. */
final class StayWords {

    private StayWords() {}

    /** 四点半课堂 · 9月1日（周二） 16:30–18:00起. */
    static String about(Words words, StayView stay) {
        SessionView first = stay.first();
        return first == null
                ? words.text("rollover.stay.over")
                : words.text("rollover.stay.class", first.title(), words.dayAndTimes(first.start(), first.end()));
    }

    static String kept(Words words, StayView stay) {
        if (stay.kept() && stay.givenUp()) {
            return words.text("rollover.stay.given-up");
        }
        return words.text(stay.kept() ? "rollover.stay.kept" : "rollover.stay.given-on", words.date(stay.keptUntil()));
    }

    /** When a class begins and until when its places are kept. */
    static String classOf(Words words, StayView stay) {
        SessionView first = stay.first();
        return first == null
                ? words.text("rollover.stay.over")
                : words.text(
                        stay.kept() ? "rollover.answers.kept" : "rollover.answers.given-on",
                        words.dayAndTimes(first.start(), first.end()),
                        words.date(stay.keptUntil()));
    }

    static String title(StayView stay) {
        SessionView first = stay.first();
        return first == null ? "" : first.title();
    }

    /** As they stood before, so that an answer moves nothing under a finger; what is new comes last. */
    static List<StayView> inPlace(List<StayView> stays, List<StayId> before) {
        return stays.stream()
                .sorted(Comparator.comparingInt(
                        stay -> before.contains(stay.id()) ? before.indexOf(stay.id()) : Integer.MAX_VALUE))
                .toList();
    }

    static List<StayId> order(List<StayView> stays) {
        return stays.stream().map(StayView::id).toList();
    }

    static String answer(Words words, StayView stay) {
        StayAnswer answer = stay.answer();
        if (answer == null) {
            return words.text("rollover.answer.none");
        }
        String wish = stay.wish();
        String said = wish == null
                ? words.text("rollover.answer." + answer)
                : words.text("rollover.answer.wish", words.text("rollover.answer." + answer), wish);
        return stay.byPhone() ? said + " " + words.text("rollover.answer.by-phone") : said;
    }

    /** What the home found for who would like another class; empty while it has not said. */
    static String found(Words words, StayView stay) {
        FoundClass found = stay.settled();
        if (found == null) {
            return "";
        }
        SessionView first = found.first();
        return first == null
                ? words.text(found.isGiven() ? "rollover.found.given-over" : "rollover.found.none")
                : words.text("rollover.found.given", first.title(), words.dayAndTimes(first.start(), first.end()));
    }

    /** 围棋 · 周一、周三 · 第一次9月1日（周二） 16:30–18:00 · 18 次 · 余 5 个. */
    static String other(Words words, OtherClassView view) {
        SessionView first = view.first();
        return words.text(
                "rollover.other.line",
                first.title(),
                words.list(view.weekdays().stream()
                        .sorted()
                        .map(day -> AheadWords.day(words, day))
                        .toList()),
                words.dayAndTimes(first.start(), first.end()),
                view.dates(),
                view.free());
    }

    static String done(Words words, StayAnswered done) {
        return done.booked() + done.waiting() + done.refused() > 0
                ? words.text("rollover.answered.stays", done.booked(), done.waiting(), done.refused())
                : words.text("rollover.answered");
    }
}
