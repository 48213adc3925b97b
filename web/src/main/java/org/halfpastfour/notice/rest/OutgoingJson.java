package org.halfpastfour.notice.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.notice.DeliveryFault;
import org.halfpastfour.notice.DeliveryLine;
import org.halfpastfour.notice.OutgoingLine;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * A message with its envelopes, without what it says.
 *
 * @param receiver how the home calls the family; left out for the city office
 */
public record OutgoingJson(
        UUID id,
        Instant at,
        @Nullable String home,
        String kind,
        boolean safety,
        @Nullable String receiver,
        boolean toStaff,
        List<DeliveryJson> deliveries) {

    static OutgoingJson from(OutgoingLine line) {
        return new OutgoingJson(
                line.id().value(),
                line.at(),
                line.home(),
                ApiWords.of(line.kind()),
                line.safety(),
                line.receiver(),
                line.toStaff(),
                line.deliveries().stream().map(DeliveryJson::from).toList());
    }

    /** One envelope. */
    public record DeliveryJson(
            UUID id,
            String channel,
            String state,
            int attempts,
            @Nullable String fault,
            @Nullable Instant answeredAt) {

        static DeliveryJson from(DeliveryLine line) {
            DeliveryFault fault = line.fault();
            return new DeliveryJson(
                    line.id().value(),
                    ApiWords.of(line.channel()),
                    ApiWords.of(line.state()),
                    line.attempts(),
                    fault == null ? null : ApiWords.of(fault),
                    line.answeredAt());
        }
    }
}
