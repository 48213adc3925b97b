package org.halfpastfour.rollover.ui;

import org.halfpastfour.programme.SessionView;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayAnswered;
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
        return words.text(stay.kept() ? "rollover.stay.kept" : "rollover.stay.given-on", words.date(stay.keptUntil()));
    }

    static String answer(Words words, StayView stay) {
        StayAnswer answer = stay.answer();
        if (answer == null) {
            return words.text("rollover.answer.none");
        }
        String said = words.text("rollover.answer." + answer);
        return stay.byPhone() ? said + " " + words.text("rollover.answer.by-phone") : said;
    }

    static String done(Words words, StayAnswered done) {
        return done.answer() == StayAnswer.STAYS
                ? words.text("rollover.answered.stays", done.booked(), done.waiting(), done.refused())
                : words.text("rollover.answered");
    }
}
