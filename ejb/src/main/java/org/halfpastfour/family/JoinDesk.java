package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Joins two records of one person, says of two people that they are two, and takes a join back. */
@ApplicationScoped
class JoinDesk {

    @Inject
    private LikenessScope scope;

    @Inject
    private FamilyScope family;

    @Inject
    private PersonRecords people;

    @Inject
    private JoinRecords joins;

    @Inject
    private ChildJoiner children;

    @Inject
    private AdultJoiner adults;

    @Inject
    private Questions questions;

    @Inject
    private MembershipJoiner memberships;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private Event<PeopleJoined> joined;

    @Inject
    private Event<PeopleParted> parted;

    @Inject
    private Audit audit;

    JoinId join(JoinPeople command) {
        TwoPeople two = scope.mustSettle(command.newer(), command.known());
        Person kept = two.kept();
        Person gone = two.gone();
        Likeness likeness = questions.about(two);
        var join = new PersonJoin(likeness, gone, kept, family.recorded());
        joins.add(join);
        childRecords.flush();
        if (gone instanceof Child) {
            children.move(join);
        } else {
            adults.move(join);
        }
        childRecords.flush();
        joined.fire(new PeopleJoined(
                join.id(), gone.id(), kept.id(), kept.isOpen(), Set.copyOf(memberships.householdsOf(kept.id()))));
        gone.joinInto(kept.id());
        questions.joined(likeness, join, gone, kept);
        childRecords.flush();
        audit.record("person.joined", Newcomers.kindOf(kept), kept.id(), "from " + gone.id());
        return join.id();
    }

    void tellApart(TellApart command) {
        new Checks().text("difference", command.difference(), 1, 200).orThrow();
        TwoPeople two = scope.mustSettle(command.newer(), command.known());
        questions.about(two).different(Text.lines(command.difference()), family.recorded());
        questions.releaseWhenSettled(two.newer());
        audit.record(
                "person.told-apart",
                Newcomers.kindOf(two.newer()),
                two.newer().id(),
                "from " + two.known().id());
    }

    /** Undoing what is undone already changes nothing. */
    void undo(JoinId id) {
        PersonJoin join = joins.locked(id).orElseThrow(FamilyError.JOIN_NOT_FOUND::told);
        TwoPeople two = scope.lock(join.gone(), join.kept()).orElseThrow(FamilyError.JOIN_NOT_FOUND::told);
        scope.mustServe(two);
        if (join.isUndone()) {
            return;
        }
        Person gone = two.one();
        gone.part(join.heldSince());
        join.undo(family.recorded());
        childRecords.flush();
        if (gone instanceof Child) {
            children.undo(join);
        } else {
            adults.undo(join);
        }
        childRecords.flush();
        parted.fire(new PeopleParted(join.id(), gone.id(), two.other().id(), gone.isOpen()));
        questions.parted(join);
        audit.record("person.parted", Newcomers.kindOf(gone), gone.id(), "from " + join.kept());
    }
}
