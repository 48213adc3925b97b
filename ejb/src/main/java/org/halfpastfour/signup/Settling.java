package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;

/** Does with matters what was chosen, all of them or none. */
@ApplicationScoped
class Settling {

    private static final Comparator<Matter> WHOLE_SESSIONS_FIRST = Comparator.<Matter, Boolean>comparing(
                    matter -> matter.booking() != null)
            .thenComparing(Matter::session);

    @Inject
    SessionMatters ofSessions;

    @Inject
    BookingSettler ofBookings;

    @Inject
    TakenPlaces places;

    @Inject
    PolicyDirectory policies;

    @Inject
    KeptMatterRecords kept;

    @Inject
    Audit audit;

    void settle(Collection<Matter> matters, Settlement chosen) {
        List<Matter> open =
                matters.stream().filter(matter -> chosen.of(matter).isEmpty()).toList();
        if (!open.isEmpty()) {
            throw new Touched(List.copyOf(matters));
        }
        if (matters.stream().anyMatch(matter -> matter.booking() == null)) {
            policies.hold();
        }
        places.lock(matters.stream()
                .map(matter -> new SessionId(matter.session()))
                .distinct()
                .toList());
        matters.stream()
                .sorted(WHOLE_SESSIONS_FIRST.thenComparing(matter -> !isKept(matter, chosen)))
                .forEach(matter -> settle(matter, chosen.of(matter).orElseThrow()));
    }

    /** A child that stays is kept before the adult beside it goes. */
    private static boolean isKept(Matter matter, Settlement chosen) {
        return chosen.of(matter)
                .filter(choice -> choice.kind() == Choice.Kind.KEEP)
                .isPresent();
    }

    private void settle(Matter matter, Choice choice) {
        switch (choice.kind()) {
            case KEEP -> {
                kept.keep(matter, choice.because());
                ofBookings.goOn(matter);
            }
            case CANCEL -> cancel(matter, choice.because());
            case HAND_OVER -> ofBookings.handOver(matter);
        }
        audit.record(
                "matter.settled",
                matter.booking() == null ? "session" : "booking",
                matter.subject(),
                choice.kind() + " " + matter.rule());
    }

    private void cancel(Matter matter, String reason) {
        if (matter.booking() == null) {
            ofSessions.cancel(matter, reason);
        } else {
            ofBookings.cancel(matter, reason);
        }
    }
}
