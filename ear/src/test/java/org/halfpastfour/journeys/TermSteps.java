package org.halfpastfour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** The steps of a term that came through: where one of them did not, each that goes on from there says so, and nothing else. */
final class TermSteps {

    private final Set<TermStep> done = new HashSet<>();

    /** Does the step after those on which it stands. */
    void take(TermStep step, Runnable work) {
        assertThat(done).as("the steps before %s", step).containsAll(step.before());
        work.run();
        done.add(step);
    }
}
