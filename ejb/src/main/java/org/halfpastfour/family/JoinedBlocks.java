package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * A block of either record holds for the one that is kept. Undoing the join lifts what the join blocked, and no block that
 * the staff set since.
 */
@ApplicationScoped
class JoinedBlocks {

    @Inject
    ChildRecords childRecords;

    @Inject
    JoinNotes steps;

    @Inject
    FamilyScope scope;

    void block(PersonJoin join, Guardianship known, Guardianship blocked) {
        String before = known.standing();
        String reason = String.valueOf(blocked.blockedReason());
        steps.keep(
                join.id(), JoinSteps.GUARDIAN_BLOCKED, known.id(), join.gone().toString());
        known.block(join.joinedAt(), reason);
        childRecords.add(FamilyChange.of(known, before, reason, scope.recorded()));
    }

    void undo(PersonJoin join) {
        steps.of(join.id(), JoinSteps.GUARDIAN_BLOCKED).keySet().stream()
                .map(childRecords::guardianship)
                .filter(known -> known.isBlockedSince(join.joinedAt()))
                .forEach(Guardianship::unblock);
    }
}
