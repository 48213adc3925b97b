package org.halfpastfour.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands in an inbox.
 *
 * @param at when something came of it last: itself, or an answer of the home
 * @param target what it is about, one tap away
 * @param letter whether staff wrote it, so that it can be answered
 */
public record MessageLine(
        MessageId id,
        Instant at,
        NoticeKind kind,
        boolean safety,
        String title,
        String body,
        @Nullable MessageTarget target,
        boolean letter,
        boolean read) {}
