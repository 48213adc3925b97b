package org.halfpastfour.report.ui;

import java.io.Serializable;
import java.time.Duration;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Policy;
import org.halfpastfour.signup.PolicyChangePreview;
import org.halfpastfour.signup.PolicyLine;
import org.halfpastfour.signup.PolicyReach;

/** Policies and what a change of one does, as people say it. */
record PolicyWords(Words words) implements Serializable {

    String name(Policy policy) {
        return words.text("report.policy.name." + policy.name());
    }

    /** 平时，空出的名额保留 4 小时。 */
    String sentence(Policy policy, int minutes) {
        return words.text("report.policy.says." + policy.name(), value(policy, minutes));
    }

    String value(Policy policy, int minutes) {
        return policy.isTime() ? words.time(Policy.time(minutes)) : words.duration(Duration.ofMinutes(minutes));
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
                value(value.policy(), value.minutes()),
                by == null ? "" : by);
    }

    /** What was set, without the day on which it was. */
    String set(PolicyLine.Value value) {
        String by = value.by();
        return words.text(
                "report.policy.set",
                name(value.policy()),
                value(value.policy(), value.minutes()),
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
                        value(policy, preview.before()),
                        value(policy, preview.after()));
    }

    String reach(PolicyChangePreview preview) {
        PolicyReach reach = preview.reach();
        if (preview.change().policy() == Policy.CANCEL_UNTIL) {
            return reach.bookings() == 0
                    ? words.text("report.policy.no-bookings")
                    : words.text("report.policy.bookings", reach.bookings(), reach.families());
        }
        return words.text("report.policy.offers", reach.openOffers(), reach.waiting());
    }
}
