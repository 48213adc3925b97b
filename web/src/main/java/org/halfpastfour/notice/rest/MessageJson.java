package org.halfpastfour.notice.rest;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.notice.MessageLine;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * A message of a family.
 *
 * @param kind such as {@code booked} or {@code letter}
 * @param about what it leads to, such as {@code booking}
 * @param aboutId the id of that, where it has one
 * @param answerable whether staff wrote it
 */
public record MessageJson(
        UUID id,
        Instant at,
        String kind,
        boolean safety,
        String title,
        String body,
        boolean read,
        boolean answerable,
        @Nullable String about,
        @Nullable UUID aboutId) {

    static MessageJson from(MessageLine line) {
        MessageTarget target = line.target();
        return new MessageJson(
                line.id().value(),
                line.at(),
                ApiWords.of(line.kind()),
                line.safety(),
                line.title(),
                line.body(),
                line.read(),
                line.letter(),
                target == null ? null : ApiWords.of(target.kind()),
                target == null ? null : target.id());
    }
}
