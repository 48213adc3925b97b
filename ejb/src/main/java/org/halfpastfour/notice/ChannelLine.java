package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way by which somebody may be reached.
 *
 * @param address where that leads; null when none is known
 * @param wanted whether it was not chosen away
 * @param open whether the house has this way at all
 * @param off why nothing is sent there any more; null when it is
 * @param offSince since when
 */
public record ChannelLine(
        ChannelKind channel,
        @Nullable String address,
        boolean wanted,
        boolean open,
        @Nullable OffReason off,
        @Nullable Instant offSince) {}
