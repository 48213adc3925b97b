package org.halfpastfour.notice;

import java.util.UUID;
import org.halfpastfour.account.Language;
import org.jspecify.annotations.Nullable;

/**
 * One address of somebody, or that there is none.
 *
 * @param who an adult of a family or one of the staff
 * @param account whether somebody signs in as this person
 * @param channel null when there is no address
 * @param off whether it is not written to any more
 */
record KnownAddress(
        UUID who,
        boolean account,
        Language language,
        @Nullable ChannelKind channel,
        @Nullable String address,
        boolean off) {

    /** As the database answers. */
    KnownAddress(
            UUID who,
            Boolean account,
            @Nullable String language,
            @Nullable String channel,
            @Nullable String address,
            Boolean off) {
        this(
                who,
                account.booleanValue(),
                language == null ? Language.CHINESE : Language.of(language),
                channel == null ? null : ChannelKind.valueOf(channel),
                address,
                off.booleanValue());
    }
}
