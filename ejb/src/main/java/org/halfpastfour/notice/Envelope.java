package org.halfpastfour.notice;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes by which channel.
 *
 * @param person an adult of a family; null for one of the staff and for a trial
 * @param address null where the channel leads to none
 * @param from not before
 */
record Envelope(
        @Nullable UUID person,
        @Nullable UUID staffMember,
        ChannelKind channel,
        @Nullable String address,
        Language language,
        boolean safety,
        Instant from) {}
