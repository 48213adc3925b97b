package org.halfpastfour.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message of an inbox as the database answers. */
record InboxRow(
        UUID id,
        Instant at,
        String kind,
        Boolean safety,
        String title,
        String body,
        @Nullable String target,
        @Nullable UUID targetId,
        Boolean letter,
        Boolean read) {

    MessageLine line() {
        return new MessageLine(
                MessageId.of(id),
                at,
                NoticeKind.valueOf(kind),
                safety,
                title,
                body,
                target == null ? null : new MessageTarget(MessageTarget.Kind.valueOf(target), targetId),
                letter,
                read);
    }
}
