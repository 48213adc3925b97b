package org.halfpastfour.notice.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.notice.MessageId;
import org.halfpastfour.notice.ReplyToMessage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;

/** What a thread works with, whoever reads it. */
class ThreadActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RepeatedRequests repeated;

    @Inject
    Words words;

    @Inject
    Errors errors;

    /** A double tap, and a repetition after a lost answer, write once. */
    void once(String key, ReplyToMessage reply, Runnable work) {
        Sent about = new Sent(reply.message(), reply.body());
        var unused = repeated.once(key, about, Sent.class, () -> {
            work.run();
            return about;
        });
    }

    /** What is kept of an answer that was sent. */
    record Sent(MessageId message, String body) {}
}
