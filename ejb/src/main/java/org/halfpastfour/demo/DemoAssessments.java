package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.casework.AnsweredBy;
import org.halfpastfour.casework.Assessments;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.Occasion;
import org.halfpastfour.casework.WriteAssessment;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;

/** How the clients answered the form of the product: before the plan all of them, on the way every other one. */
@ApplicationScoped
class DemoAssessments {

    private static final int BEST = 5;

    @Inject
    private Assessments assessments;

    @Inject
    private HouseClock clock;

    void make(ClientId client, int number, DemoCalendar calendar, RandomGenerator random) {
        write(client, Occasion.BEFORE, calendar.at(calendar.monday(-10), 10, 30), 2, random);
        if (number % 2 == 0) {
            write(client, Occasion.DURING, calendar.at(calendar.monday(-2), 11, 30), 2 + number % 4 / 2, random);
        }
    }

    private void write(ClientId client, Occasion occasion, Instant at, int usual, RandomGenerator random) {
        clock.at(at, () -> {
            InstrumentView form = assessments.of(client).asked().getFirst();
            Map<String, Integer> answers = new HashMap<>();
            for (InstrumentItem item : form.instrument().items()) {
                int good = Math.min(BEST, usual + random.nextInt(3));
                answers.put(item.key(), item.reverse() ? BEST + 1 - good : good);
            }
            answers.remove(form.instrument()
                    .items()
                    .get(random.nextInt(answers.size()))
                    .key());
            return assessments.write(new WriteAssessment(
                    Ids.next(),
                    client,
                    form.id(),
                    occasion,
                    LocalDate.ofInstant(at, clock.getZone()),
                    AnsweredBy.CLIENT_WITH_CASEWORKER,
                    answers,
                    "",
                    null));
        });
    }
}
