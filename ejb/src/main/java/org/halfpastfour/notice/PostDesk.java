package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeSummary;

/**
 * The steps of sending, a transaction each: that an envelope is being sent is kept before anybody is asked to take it, and what was answered as
 * soon as it was.
 */
@ApplicationScoped
class PostDesk {

    /** Longer than any channel waits. Who has not answered by then was killed. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    DeliveryRecords deliveries;

    @Inject
    MessageRecords messages;

    @Inject
    HomeDirectory homes;

    @Inject
    OutsideText outside;

    @Inject
    EventMailDesk invitations;

    @Inject
    Undelivered undelivered;

    @Inject
    Clock clock;

    /** The next one that is due, what concerns a child's safety first; nobody else has it from now on. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<TakenDelivery> take() {
        return deliveries
                .take(clock.instant())
                .map(each -> new TakenDelivery(outgoing(each), each.channel(), each.attempts(), each.isSafety()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void answered(TakenDelivery taken, PostAnswer outcome) {
        if (outcome.kind() == PostAnswer.Kind.SENT) {
            deliveries.sent(taken.id(), outcome.answer(), clock.instant());
        } else {
            undelivered.note(taken, outcome);
        }
    }

    /**
     * Whose worker was killed while it was being sent: whether it arrived is not known. What concerns a child's safety is sent again under the
     * same id, the rest is not.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void recover() {
        Instant now = clock.instant();
        deliveries.recover(now.minus(LONGEST), now);
    }

    /** What no channel takes is kept as it would have been sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keepPaper() {
        deliveries.keepPaper(clock.instant());
    }

    Outgoing outgoing(StoredDelivery delivery) {
        StoredMessage message = messages.find(delivery.message())
                .orElseThrow(() -> new IllegalStateException("No message of delivery " + delivery.id()));
        HomeSummary home = message.home().findFirst().map(homes::home).orElse(null);
        return new Outgoing(
                delivery.id(),
                String.valueOf(delivery.address()),
                delivery.language(),
                home,
                message.kind(),
                outside.of(home, message.isSafety(), delivery.language()),
                message.in(delivery.language()),
                delivery.channel() == ChannelKind.MAIL ? invitations.of(message.id(), delivery.person()) : List.of());
    }
}
