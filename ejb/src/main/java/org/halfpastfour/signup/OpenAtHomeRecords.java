package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;

/** Finds at one look all that may have to be seen to at a home; what is to be said of it, the rules decide. */
@ApplicationScoped
class OpenAtHomeRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    LookMemory memory;

    @Inject
    Clock clock;

    /** Nothing where nobody looks: then each is asked for by itself. */
    Optional<OpenAtHome> at(HomeId home) {
        return memory.isOpen() ? Optional.of(memory.once(new At(home), () -> read(home))) : Optional.empty();
    }

    /** What this look knows already. */
    Optional<OpenAtHome> known(HomeId home) {
        return memory.known(new At(home));
    }

    private OpenAtHome read(HomeId home) {
        LocalDate today = LocalDate.now(clock);
        Set<SessionId> here = new HashSet<>();
        List<BookingId> untold = new ArrayList<>();
        Map<UUID, Boolean> suspects = new HashMap<>();
        entities.createNamedQuery(BookingQuestions.OPEN_AT, Object[].class)
                .setParameter("home", home.value())
                .setParameter("today", today)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> {
                    var id = (UUID) row[1];
                    switch ((String) row[0]) {
                        case "HERE" -> here.add(new SessionId(id));
                        case "UNTOLD" -> untold.add(new BookingId(id));
                        default -> suspects.put(id, (Boolean) row[2]);
                    }
                });
        return new OpenAtHome(home, today, here, untold, suspects);
    }

    private record At(HomeId home) implements LookMemory.Question<OpenAtHome> {}
}
