package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.halfpastfour.rollover.AnotherClassWanted;

/** Until the answers to wishes are published, the places of the classes that are wished for go by lot alone. */
@ApplicationScoped
class WishedFirst {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    void wanted(@Observes AnotherClassWanted event) {
        records.roundsOf(event.home()).stream()
                .filter(round -> !round.isPublished())
                .forEach(
                        round -> event.notYet().addAll(classes.sessionsOf(round).keySet()));
    }
}
