package org.halfpastfour.notice;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.halfpastfour.attendance.WeekdaysLeft;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.DatesAdded;
import org.halfpastfour.rollover.StayAsked;
import org.halfpastfour.rollover.StaySettled;

/** The same of what families are asked for when classes go on or have new dates. */
@ApplicationScoped
class PlannedNewsLog {

    @Inject
    NewsDesk news;

    @Inject
    NewsRecords records;

    public void asked(@Observes(during = BEFORE_COMPLETION) StayAsked event) {
        news.keep(
                NoticeKind.STAY_ASKED,
                Receiver.of(event.household()),
                NewsFacts.of(event.first().value(), event.child()));
    }

    public void settled(@Observes(during = BEFORE_COMPLETION) StaySettled event) {
        news.keep(
                event.given() ? NoticeKind.OTHER_CLASS_GIVEN : NoticeKind.NO_OTHER_CLASS,
                Receiver.of(event.household()),
                NewsFacts.answering(event.question().value(), event.first().value(), event.child()));
    }

    public void weekdaysLeft(@Observes(during = BEFORE_COMPLETION) WeekdaysLeft event) {
        news.keep(
                NoticeKind.WEEKDAYS_LEFT,
                Receiver.of(event.household()),
                NewsFacts.of(event.session().value(), event.child()));
    }

    public void added(@Observes(during = BEFORE_COMPLETION) DatesAdded event) {
        records.askedFor(event.planning())
                .forEach(each -> news.keep(
                        NoticeKind.DATE_ADDED,
                        Receiver.of(new HouseholdId(each.household())),
                        NewsFacts.of(each.session(), each.child())));
    }
}
