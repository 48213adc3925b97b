package org.halfpastfour.report.ui;

import java.io.Serializable;
import java.time.Duration;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.PolicyChangePreview;
import org.halfpastfour.signup.PolicyReach;

/** Policies and what a change of one does, as people say it. */
record PolicyWords(Words words) implements Serializable {

    String name(Policy policy) {
        return words.text("report.policy.name." + policy.name());
    }

    /** 平时，空出的名额保留 4 小时。 */
    String sentence(Policy policy, int value) {
        return words.text("report.policy.says." + policy.name(), value(policy, value));
    }

    String value(Policy policy, int value) {
        return switch (policy.unit()) {
            case MINUTES -> words.duration(Duration.ofMinutes(value));
            case TIME -> words.time(Policy.time(value));
            case YES_OR_NO -> words.text("report.policy.value." + (value == 1 ? "YES" : "NO"));
            case CHILDREN, AGE, TIMES, DAYS -> words.text("report.policy.value." + policy.unit(), value);
        };
    }

    String since(PolicyLine.Value value) {
        String by = value.by();
        return by == null
                ? words.text("report.policy.from-start")
                : words.text("report.policy.since", words.shortDate(value.from()), by);
    }

    String toCome(PolicyLine.Value value) {
        String by = value.by();
        return words.text(
                "report.policy.to-come",
                words.shortDate(value.from()),
                value(value.policy(), value.value()),
                by == null ? "" : by);
    }

    /** What was set, without the day on which it was. */
    String set(PolicyLine.Value value) {
        String by = value.by();
        return words.text(
                "report.policy.set",
                name(value.policy()),
                value(value.policy(), value.value()),
                words.shortDate(value.from()),
                by == null ? "" : by);
    }

    String change(PolicyChangePreview preview) {
        Policy policy = preview.change().policy();
        return preview.before() == preview.after()
                ? words.text("report.policy.no-change", value(policy, preview.after()))
                : words.text(
                        "report.policy.change",
                        words.date(preview.change().from()),
                        before(policy, preview.before()),
                        value(policy, preview.after()));
    }

    /** What is counted is named once in a sentence. */
    private String before(Policy policy, int value) {
        return switch (policy.unit()) {
            case MINUTES, TIME, YES_OR_NO -> value(policy, value);
            case CHILDREN, AGE, TIMES, DAYS -> String.valueOf(value);
        };
    }

    String reach(PolicyChangePreview preview) {
        return switch (preview.reach()) {
            case PolicyReach.OfOffers(long open, long waiting) -> words.text("report.policy.offers", open, waiting);
            case PolicyReach.OfCancelling(long bookings, long families) ->
                bookings == 0
                        ? words.text("report.policy.no-bookings")
                        : words.text("report.policy.bookings", bookings, families);
            case PolicyReach.OfAdults(long sessions, long lacking, long tooFull) ->
                sessions == 0
                        ? words.text("report.policy.no-sessions")
                        : words.text("report.policy.adults", sessions, lacking, tooFull);
            case PolicyReach.OfNoShows(long behind, long waiting) ->
                words.text("report.policy.no-shows", behind, waiting);
            case PolicyReach.OfAges(long programmes, long series, long children) ->
                words.text("report.policy.ages", programmes, series, children);
        };
    }
}
