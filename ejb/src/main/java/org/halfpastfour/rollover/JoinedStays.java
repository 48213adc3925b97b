package org.halfpastfour.rollover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.JoinNotes;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;

/** Gives the questions about a joined record to the one that is kept; where a household was asked about both, the kept one's stands. */
@ApplicationScoped
class JoinedStays {

    private static final int AFTER_BOOKINGS = Interceptor.Priority.APPLICATION + 1200;
    private static final String MOVED = "stay.moved";
    private static final String RESTS = "stay.rests";

    @Inject
    StayRecords records;

    @Inject
    JoinNotes steps;

    void joined(@Observes @Priority(AFTER_BOOKINGS) PeopleJoined event) {
        UUID kept = event.kept();
        Set<AskedChild> known =
                records.ofChild(kept).stream().map(StayQuestion::asked).collect(Collectors.toSet());
        for (StayQuestion question : records.ofChild(event.gone())) {
            boolean twice = known.contains(question.asked().of(kept));
            steps.keep(
                    event.join(),
                    twice ? RESTS : MOVED,
                    question.id().value(),
                    event.gone().toString());
            if (twice) {
                question.stand(false);
            } else {
                question.goTo(kept);
            }
        }
        records.flush();
    }

    void parted(@Observes @Priority(AFTER_BOOKINGS) PeopleParted event) {
        steps.of(event.join(), MOVED).keySet().forEach(row -> records.find(new StayId(row))
                .ifPresent(question -> question.goTo(event.gone())));
        steps.of(event.join(), RESTS).keySet().forEach(row -> records.find(new StayId(row))
                .ifPresent(question -> question.stand(true)));
        records.flush();
    }
}
