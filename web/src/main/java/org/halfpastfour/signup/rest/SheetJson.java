package org.halfpastfour.signup.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.signup.SheetLine;
import org.halfpastfour.signup.SignUpSheet;
import org.jspecify.annotations.Nullable;

/** Who is booked in a session, who has an offer, and who waits, in order. */
public record SheetJson(UUID session, List<Line> confirmed, List<Line> offered, List<Line> waiting) {

    /**
     * One participant.
     *
     * @param movedUp why staff had it go before others; null where they did not
     * @param placeGivenOn whether who is booked was told absent in good time, so that the place went to who waits
     */
    public record Line(
            UUID booking,
            UUID participant,
            String name,
            UUID household,
            @Nullable Integer position,
            boolean priority,
            @Nullable String movedUp,
            Instant askedAt,
            @Nullable Instant offerExpires,
            boolean placeGivenOn) {

        static Line from(SheetLine line) {
            return new Line(
                    line.booking().value(),
                    line.participant(),
                    line.name(),
                    line.household().value(),
                    line.position(),
                    line.priority(),
                    line.movedUp(),
                    line.askedAt(),
                    line.offerExpires(),
                    line.placeGivenOn());
        }
    }

    static SheetJson from(SignUpSheet sheet) {
        return new SheetJson(
                sheet.session().id().value(),
                sheet.confirmed().stream().map(Line::from).toList(),
                sheet.offered().stream().map(Line::from).toList(),
                sheet.waiting().stream().map(Line::from).toList());
    }
}
