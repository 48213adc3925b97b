package org.halfpastfour.notice;

import java.time.LocalDate;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what left the house, or is about to.
 *
 * @param home null for all of them, which is for the city office
 * @param state one that an envelope of it has; null for all
 * @param kind null for all
 * @param day on which it was told; null for all
 */
public record FindOutgoing(
        @Nullable HomeId home,
        @Nullable DeliveryState state,
        @Nullable NoticeKind kind,
        @Nullable LocalDate day) {}
