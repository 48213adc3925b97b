package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Makes messages of what happened: all that waits for a receiver in one, ten minutes after the first of it. What concerns a child's safety, and
 * an offer, goes at once and takes along what waits.
 */
@Stateless
@PermitAll
public class Gathering {

    private static final int MOST = 200;

    @Inject
    NewsRecords news;

    @Inject
    LetterDesk desk;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** Whom there is something to tell, at most so many that one run gets through them. */
    public List<Receiver> due() {
        return news.due(clock.instant(), MOST);
    }

    /** Passes over what another server says just now. Answers how many messages became of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int gather(Receiver receiver) {
        Instant now = clock.instant();
        List<StoredNews> waiting = news.waiting(receiver, now);
        if (waiting.stream().noneMatch(each -> each.isDue(now))) {
            return 0;
        }
        List<NewsRule.Heard> heard = waiting.stream().map(StoredNews::heard).toList();
        List<MessageId> written = desk.of(receiver, NewsRule.worthSaying(heard)).stream()
                .map(letters::write)
                .toList();
        MessageId first = written.isEmpty() ? null : written.getFirst();
        waiting.forEach(each -> each.gather(first, now));
        return written.size();
    }
}
