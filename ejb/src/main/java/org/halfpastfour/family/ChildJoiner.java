package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Gives what is kept about a child to the other record of the same child, by the {@link JoinPlan}. */
@ApplicationScoped
class ChildJoiner {

    @Inject
    private ChildFiles files;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private MembershipJoiner memberships;

    @Inject
    private JoinNotes steps;

    @Inject
    private JoinedBlocks blocks;

    @Inject
    private FamilyScope scope;

    JoinPlan plan(UUID gone, UUID kept) {
        return new JoinPlan(
                files.of(ChildId.of(gone), scope.today()), files.of(ChildId.of(kept), scope.today()), scope.today());
    }

    void move(PersonJoin join) {
        JoinPlan plan = plan(join.gone(), join.kept());
        List<PickupAuthority> pickups =
                plan.gone().pickups().stream().filter(plan::moves).toList();
        List<Consent> consents =
                plan.gone().consents().stream().filter(plan::moves).toList();
        List<HouseholdId> carried = carried(plan);
        List<Guardianship> guardianships =
                plan.gone().guardianships().stream().filter(plan::moves).toList();
        plan.gone()
                .guardianships()
                .forEach(one -> plan.blockedBy(one).toList().forEach(known -> blocks.block(join, known, one)));
        memberships.move(join, carried::contains);
        guardianships.forEach(one -> {
            keep(join, JoinSteps.GUARDIAN_MOVED, one.id());
            one.becomeOfChild(join.kept());
        });
        pickups.forEach(one -> {
            keep(join, JoinSteps.PICKUP_MOVED, one.id().value());
            one.become(join.kept(), one.adult(), scope.recorded().at());
        });
        consents.forEach(one -> {
            keep(join, JoinSteps.CONSENT_MOVED, one.id().value());
            one.goTo(join.kept(), one.signer());
        });
        healthNotes(join, plan);
    }

    void undo(PersonJoin join) {
        memberships.undo(join);
        steps.of(join.id(), JoinSteps.GUARDIAN_MOVED)
                .keySet()
                .forEach(row -> childRecords.guardianship(row).becomeOfChild(join.gone()));
        blocks.undo(join);
        steps.of(join.id(), JoinSteps.PICKUP_MOVED).keySet().forEach(row -> {
            PickupAuthority pickup = childRecords.pickup(PickupId.of(row)).orElseThrow();
            pickup.restore(join.gone(), pickup.adult());
        });
        steps.of(join.id(), JoinSteps.CONSENT_MOVED).keySet().forEach(row -> {
            Consent consent = childRecords.consent(ConsentId.of(row)).orElseThrow();
            consent.goTo(join.gone(), consent.signer());
        });
        steps.of(join.id(), JoinSteps.HEALTH_NOTE_MOVED)
                .keySet()
                .forEach(row -> childRecords.healthNote(row).becomeOf(join.gone()));
        steps.of(join.id(), JoinSteps.HEALTH_NOTE_ADDED)
                .values()
                .forEach(before -> childRecords.add(
                        childRecords.healthNote(JoinSteps.id(before)).again(scope.recorded())));
    }

    /** Asked of every household before anything moves. */
    List<HouseholdId> carried(JoinPlan plan) {
        return memberships.householdsOf(plan.gone().child().id()).stream()
                .filter(household -> plan.carries(memberships.adultsOf(household)))
                .toList();
    }

    /** Nothing is lost that either record knew, an allergy for one. */
    private void healthNotes(PersonJoin join, JoinPlan plan) {
        HealthNote theirs = plan.gone().healthNote();
        HealthNote known = plan.kept().healthNote();
        if (theirs == null) {
            return;
        }
        if (known == null) {
            childRecords.healthNotesOf(join.gone()).forEach(note -> {
                keep(join, JoinSteps.HEALTH_NOTE_MOVED, note.id());
                note.becomeOf(join.kept());
            });
        } else if (!known.saysAsMuchAs(theirs)) {
            HealthNote both = known.with(theirs, scope.recorded());
            childRecords.add(both);
            steps.keep(
                    join.id(),
                    JoinSteps.HEALTH_NOTE_ADDED,
                    both.id(),
                    known.id().toString());
        }
    }

    private void keep(PersonJoin join, String what, UUID row) {
        steps.keep(join.id(), what, row, join.gone().toString());
    }
}
