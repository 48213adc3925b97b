package org.halfpastfour.notice;

import static jakarta.enterprise.event.TransactionPhase.BEFORE_COMPLETION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.halfpastfour.daynote.DayNoteWritten;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionDirectory;

/** The home wrote something of a day: each family hears of it once, when the session is over, however much is written and how often. */
@ApplicationScoped
class DayNoteLog {

    @Inject
    NewsDesk news;

    @Inject
    NotedDayRecords days;

    @Inject
    SessionDirectory sessions;

    @Inject
    Clock clock;

    public void written(@Observes(during = BEFORE_COMPLETION) DayNoteWritten event) {
        if (news.isSilent()) {
            return;
        }
        Instant end = sessions.session(event.session()).end();
        Instant at = end.isAfter(clock.instant()) ? end : clock.instant();
        days.tell(event.session(), event.child())
                .forEach(each -> news.keep(
                        NoticeKind.DAY_NOTE,
                        Receiver.of(new HouseholdId(each.household())),
                        NewsFacts.of(event.session().value(), each.participant()),
                        at));
    }
}
