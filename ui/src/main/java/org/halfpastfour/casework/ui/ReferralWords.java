package org.halfpastfour.casework.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.casework.EscalationView;
import org.halfpastfour.casework.ReferralView;
import org.halfpastfour.shell.ui.Badge;

/** How referrals and reports are said. */
public class ReferralWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    @Inject
    public ReferralWords(CaseWords words) {
        this.words = words;
    }

    CaseWords words() {
        return words;
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    Badge badge(ReferralView referral) {
        if (referral.waitsFor() > 0) {
            return new Badge(text("referral.waits", referral.waitsFor()), Badge.Tone.WARNING);
        }
        Badge.Tone tone =
                switch (referral.state()) {
                    case SENT -> Badge.Tone.NEUTRAL;
                    case ACCEPTED -> Badge.Tone.ACCENT;
                    case REFUSED -> Badge.Tone.WARNING;
                    case ENDED -> Badge.Tone.GOOD;
                };
        return new Badge(words.of(referral.state()), tone);
    }

    Badge badge(EscalationView escalation) {
        if (escalation.withdrawnAt() != null) {
            return new Badge(text("escalation.withdrawn"));
        }
        LocalDate on = escalation.acknowledgedOn();
        if (escalation.waitsFor() > 0) {
            return new Badge(text("escalation.waits", escalation.waitsFor()), Badge.Tone.WARNING);
        }
        return on == null
                ? new Badge(text("escalation.open"), Badge.Tone.WARNING)
                : new Badge(
                        text("escalation.acknowledged", words.date(on), escalation.acknowledgedBy()), Badge.Tone.GOOD);
    }

    /** 区就业服务中心 · 就业. */
    String service(ReferralView referral) {
        return text("referral.to", referral.service(), words.of(referral.kind()));
    }

    /** Sent, answered and ended on which days, the client's consent first. */
    String days(ReferralView referral) {
        return words.words()
                .list(Stream.of(
                                Optional.of(text("referral.agreed", words.date(referral.agreedOn()))),
                                Optional.of(text("referral.sent", words.date(referral.sentOn()))),
                                Optional.ofNullable(referral.answeredOn())
                                        .map(on -> text("referral.answered", words.date(on))),
                                Optional.ofNullable(referral.endedOn())
                                        .map(on -> text("referral.ended", words.date(on))))
                        .flatMap(Optional::stream)
                        .toList());
    }

    String raised(EscalationView escalation) {
        return text(
                "escalation.raised",
                words.who(escalation.raisedBy()),
                words.words().moment(escalation.raisedAt()),
                escalation.number());
    }
}
