package org.halfpastfour.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in one language as each way shows it.
 *
 * @param outside what stands on the envelope, and on a lock screen
 * @param sms what a text message says
 * @param inbox what the inbox says; null where that is nobody's business of who asks
 * @param mail what a mail says; null in the same case
 * @param invitations what the mail tells the calendar of its reader; nothing in the same case
 */
public record OutgoingText(
        String outside,
        String sms,
        @Nullable Written inbox,
        @Nullable String mail,
        List<InvitationLine> invitations) {

    public OutgoingText {
        invitations = List.copyOf(invitations);
    }
}
