package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.CodesAtTheDoor;
import org.halfpastfour.family.CollectDecision;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.ShownCode;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A child leaves with an adult who may collect it that day, or alone under a consent that is live; nothing else. Who
 * was refused is kept.
 */
@ApplicationScoped
class CollectCheck {

    @Inject
    FamilyDirectory families;

    @Inject
    CodesAtTheDoor codes;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    @Inject
    Discretion discretion;

    @Inject
    Clock clock;

    /** Who was named, or whom the code names that is shown; a code of nobody is refused, and not often. */
    Taker taker(MarkDeparture command, Place place, Instant leaving) {
        if (command.code().isBlank()) {
            return new Taker(command.collectedBy(), null);
        }
        wrongCodes.mustNotBeSpent(caller.id());
        ShownCode shown = codes.look(
                command.code(), ChildId.of(place.participant()), LocalDate.ofInstant(leaving, clock.getZone()));
        if (shown.isGuess()) {
            wrongCodes.count(caller.id());
            check(place, null, false, shown.decision().reason());
        }
        AdultId named = command.collectedBy();
        new Checks()
                .that(named == null || named.equals(shown.adult()), "code", AttendanceError.CODE_OF_ANOTHER_ADULT)
                .orThrow();
        return new Taker(shown.adult(), shown);
    }

    void check(Place place, Taker taker, boolean alone, Instant leaving) {
        ShownCode code = taker.code();
        if (code == null) {
            check(place, taker.adult(), alone, leaving);
            return;
        }
        mustBeAnother(taker.adult());
        new Checks().that(!alone, "alone", AttendanceError.COLLECTED_OR_ALONE).orThrow();
        check(place, taker.adult(), code.decision().allowed(), code.decision().reason());
    }

    /** On the day on which the child leaves, which need not be that of the session. */
    void check(Place place, @Nullable AdultId adult, boolean alone, Instant leaving) {
        ChildId child = ChildId.of(place.participant());
        LocalDate on = LocalDate.ofInstant(leaving, clock.getZone());
        mustBeAnother(adult);
        if (adult != null && alone) {
            throw new InvalidInput("alone", AttendanceError.COLLECTED_OR_ALONE.code());
        }
        if (alone) {
            check(place, null, families.mayLeaveAlone(child, on), AttendanceError.NO_CONSENT_TO_LEAVE_ALONE.code());
        } else if (adult == null) {
            throw new InvalidInput("collectedBy", CommonError.REQUIRED.code());
        } else {
            CollectDecision decision = families.mayCollect(child, adult, on);
            check(place, adult, decision.allowed(), decision.reason());
        }
    }

    private void mustBeAnother(@Nullable AdultId adult) {
        if (adult != null && discretion.own().self().contains(adult.value())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private void check(Place place, @Nullable AdultId adult, boolean allowed, String reason) {
        if (!allowed) {
            refusals.record(place, adult, reason);
            throw AttendanceError.NOT_AUTHORISED_TO_COLLECT.told(reason);
        }
    }
}
