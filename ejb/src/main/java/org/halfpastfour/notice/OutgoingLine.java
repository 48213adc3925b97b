package org.halfpastfour.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of one receiver with its envelopes.
 *
 * @param home the name of the home whose it is; null for a trial
 * @param receiver how the home calls the family, or the name of one of the staff; null where that is nobody's business of who asks
 * @param toStaff whether it is to one of the staff
 * @param deliveries none where it is read in the inbox only
 */
public record OutgoingLine(
        MessageId id,
        Instant at,
        @Nullable String home,
        NoticeKind kind,
        boolean safety,
        @Nullable String receiver,
        boolean toStaff,
        List<DeliveryLine> deliveries) {

    public OutgoingLine {
        deliveries = List.copyOf(deliveries);
    }
}
