package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Reminds families of what is missing of a child's papers, the day before it comes and at most once a week. */
@Stateless
@PermitAll
public class PaperReminders {

    private static final Duration BEFORE = Duration.ofHours(30);
    private static final Duration PAUSE = Duration.ofDays(7);

    @Inject
    NewsRecords news;

    @Inject
    NewsDesk desk;

    @Inject
    PaperDue papers;

    @Inject
    Clock clock;

    /** Answers how many children something is missing of. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int remind() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        int reminded = 0;
        for (ComingChild each : news.coming(now, now.plus(BEFORE), now.minus(PAUSE))) {
            if (papers.isDue(each.child(), today)) {
                desk.keep(NoticeKind.CONSENT_DUE, each.receiver(), NewsFacts.of(each.session(), each.child()));
                reminded++;
            }
        }
        return reminded;
    }
}
