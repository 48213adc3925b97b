package org.halfpastfour.notice;

import org.jspecify.annotations.Nullable;

/**
 * A message in one language as each way shows it.
 *
 * @param outside what stands on the envelope, and on a lock screen
 * @param sms what a text message says
 * @param inbox what the inbox says; null where that is nobody's business of who asks
 * @param mail what a mail says; null in the same case
 */
public record OutgoingText(
        String outside,
        String sms,
        @Nullable Written inbox,
        @Nullable String mail) {}
