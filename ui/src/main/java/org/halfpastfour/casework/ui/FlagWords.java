package org.halfpastfour.casework.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.casework.Flag;
import org.halfpastfour.casework.FlagFigures;
import org.halfpastfour.casework.FlagTime;
import org.halfpastfour.casework.SnoozeView;
import org.halfpastfour.engagement.Share;
import org.jspecify.annotations.Nullable;

/** Says why a case should be looked at, since when, and with which numbers. */
final class FlagWords {

    private final CaseWords words;

    FlagWords(CaseWords words) {
        this.words = words;
    }

    String since(Flag flag) {
        return words.text("flag.since", words.shortDate(flag.since()));
    }

    /** Nothing where the reason says all. */
    String numbers(Flag flag) {
        FlagFigures figures = flag.figures();
        return switch (flag.reason()) {
            case MISSED_THREE_IN_A_ROW -> words.text("flag.missed", figures.part(), words.shortDate(figures.day()));
            case STALLED, BEHIND -> dose(figures);
            case LITTLE_OFFERED_TAKEN -> words.doseTaken(new Share(figures.part(), figures.whole()));
            case REVIEW_OVERDUE -> days("flag.review", figures.day());
            case NO_CONTACT ->
                figures.day() == null ? words.text("flag.contact.none") : days("flag.contact", figures.day());
            case NO_PLAN, NO_FAMILY_INTERVENTION, NO_CONSENT -> "";
        };
    }

    private String dose(FlagFigures figures) {
        return figures.stream() == null
                ? ""
                : words.text(
                        "flag.dose",
                        words.of(figures.stream()),
                        words.against(figures.stream(), (int) figures.part(), (int) figures.whole()),
                        words.shortDate(figures.day()));
    }

    private String days(String key, @Nullable LocalDate day) {
        LocalDate today = words.words().today();
        return day == null ? "" : words.text(key, words.shortDate(day), ChronoUnit.DAYS.between(day, today));
    }

    String snoozed(Flag flag) {
        return words.text("flag.until", words.of(flag.reason()), snoozeDay(flag.snooze()));
    }

    private String snoozeDay(@Nullable SnoozeView snooze) {
        return words.shortDate(snooze == null ? null : snooze.until());
    }

    /** Who put it off, when and why. */
    String why(SnoozeView snooze) {
        String at = words.words().moment(snooze.at());
        return snooze.by() == null
                ? words.text("flag.why", at, snooze.why())
                : words.text("flag.why.by", snooze.by(), at, snooze.why());
    }

    String time(FlagTime time) {
        return words.text("flag.time", words.of(time.reason()), words.date(time.rose()), words.dateOrNone(time.fell()));
    }
}
