package org.halfpastfour.notice;

import java.util.List;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeSummary;
import org.jspecify.annotations.Nullable;

/**
 * An envelope as it is handed to a channel.
 *
 * @param home whose message it is; null for a trial
 * @param outside what stands on the envelope, and on a lock screen: that there is news, and nothing else
 * @param inside the message itself
 * @param kind of what it tells, for channels that have a form for each
 * @param invitations for the calendar of who reads it as a mail
 */
record Outgoing(
        DeliveryId id,
        String address,
        Language language,
        @Nullable HomeSummary home,
        NoticeKind kind,
        String outside,
        Written inside,
        List<Invitation> invitations) {

    Outgoing {
        invitations = List.copyOf(invitations);
    }

    /** Of no family event. */
    Outgoing(
            DeliveryId id,
            String address,
            Language language,
            @Nullable HomeSummary home,
            NoticeKind kind,
            String outside,
            Written inside) {
        this(id, address, language, home, kind, outside, inside, List.of());
    }
}
