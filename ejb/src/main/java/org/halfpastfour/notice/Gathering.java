package org.halfpastfour.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Map<MessageId, LetterDesk.Drafted> written = new LinkedHashMap<>();
        desk.of(receiver, NewsRule.worthSaying(heard))
                .forEach(drafted -> written.put(letters.write(drafted.letter()), drafted));
        waiting.forEach(each -> each.gather(by(each.heard(), written), now));
        return written.size();
    }

    /** The letter in which it stands; what stands in none, because other news took its place, goes with the first. */
    private static @Nullable MessageId by(NewsRule.Heard news, Map<MessageId, LetterDesk.Drafted> written) {
        return Stream.concat(
                        written.entrySet().stream()
                                .filter(each -> each.getValue().carries(news))
                                .map(Map.Entry::getKey),
                        written.keySet().stream())
                .findFirst()
                .orElse(null);
    }
}
