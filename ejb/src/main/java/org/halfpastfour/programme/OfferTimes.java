package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Roles;

/** Staff set for a programme how long a freed place is held, and when at night that time stands still; the city's policy is the default. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class OfferTimes {

    private static final List<Policy> ALL =
            List.of(Policy.OFFER_USUAL, Policy.OFFER_ON_THE_DAY, Policy.QUIET_FROM, Policy.QUIET_TO);

    @Inject
    ProgrammeRecords programmes;

    @Inject
    PolicyDirectory policies;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public OfferTimesView of(ProgrammeId programme) {
        mustServe(programme);
        return programmes.offerTime(programme).map(OfferTime::view).orElse(OfferTimesView.NEVER_SET);
    }

    /** What holds in the city today, where a programme says nothing else. */
    public Map<Policy, Integer> usual() {
        Map<Policy, Integer> usual = new EnumMap<>(Policy.class);
        ALL.forEach(policy -> usual.put(policy, policies.values().value(policy, LocalDate.now(clock))));
        return usual;
    }

    /** For offers from now on; what is offered keeps its time. */
    public void set(SetOfferTimes command) {
        ChangedMeanwhile.unless(of(command.programme()).version() == command.version());
        AccountId by = caller.id();
        Instant now = clock.instant();
        OfferTime time =
                programmes.offerTime(command.programme()).orElseGet(() -> new OfferTime(command.programme(), by, now));
        time.set(command, by, now);
        programmes.keep(time);
        audit.record("programme.offers-set", "programme", command.programme().value(), null);
    }

    private void mustServe(ProgrammeId id) {
        if (programmes
                .programme(id)
                .filter(programme -> caller.serves(programme.home().value()))
                .isEmpty()) {
            throw ProgrammeError.PROGRAMME_NOT_FOUND.told();
        }
    }
}
