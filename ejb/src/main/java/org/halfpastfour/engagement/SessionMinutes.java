package org.halfpastfour.engagement;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;

/** The minutes of a session, and those of them that the family was there. */
final class SessionMinutes {

    private SessionMinutes() {}

    static long offered(OfferedSession session) {
        return minutes(session.start(), session.end());
    }

    /** Of the member who was there longest; whoever was not seen leaving stayed to the end. */
    static long attended(OfferedSession session) {
        return session.members().stream()
                .mapToLong(member -> attended(session, member))
                .max()
                .orElse(0);
    }

    private static long attended(OfferedSession session, Member member) {
        if (member.arrived() == null) {
            return 0;
        }
        Instant from = member.arrived().isAfter(session.start()) ? member.arrived() : session.start();
        Instant left = member.left() == null ? session.end() : member.left();
        return Math.max(0, minutes(from, left.isBefore(session.end()) ? left : session.end()));
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
