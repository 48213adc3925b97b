package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands envelopes to their channels, one after another. As many workers as one likes do so at the same time, on as many servers. */
@ApplicationScoped
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    @Inject
    PostDesk desk;

    @Inject
    Outlets outlets;

    /** Whether there was one to be sent. */
    boolean sendOne() {
        Optional<TakenDelivery> next = desk.take();
        next.ifPresent(taken -> desk.answered(taken, send(taken)));
        return next.isPresent();
    }

    private PostAnswer send(TakenDelivery taken) {
        try {
            return outlets.by(taken.channel())
                    .map(channel -> channel.send(taken.outgoing()))
                    .orElseGet(() -> PostAnswer.later(DeliveryFault.NO_CHANNEL, null));
        } catch (RuntimeException failed) {
            LOG.warn("Delivery {} failed in between", taken.id(), failed);
            return PostAnswer.lost(DeliveryFault.ANSWER_NOT_UNDERSTOOD, null);
        }
    }
}
