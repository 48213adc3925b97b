package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;
import org.halfpastfour.shared.Settlement;

/** Asks the rules of booking before and after a change: what they refuse only afterwards is what the change touches. */
@ApplicationScoped
class Rechecking implements Recheck {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    OpenMatters matters;

    @Inject
    MattersOfStaff shown;

    @Inject
    Settling settling;

    @Override
    public void around(Reach reach, Settlement chosen, Runnable change) {
        Set<String> before = matters.in(reach).stream().map(Matter::identity).collect(Collectors.toSet());
        change.run();
        entities.flush();
        List<Matter> touched = matters.in(reach).stream()
                .filter(matter -> !before.contains(matter.identity()))
                .toList();
        settling.settle(shown.to(touched), chosen);
    }
}
