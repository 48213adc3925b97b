package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Recheck;

/** Corrects names, phones and the like; what was before is kept. */
@ApplicationScoped
class PersonalDetails {

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private IdentityRule rule;

    @Inject
    private Newcomers newcomers;

    @Inject
    private Recheck recheck;

    @Inject
    private Audit audit;

    void change(ChangeChild command) {
        Child child = scope.mustDecideFor(command.child()).child();
        var checks = new Checks();
        command.details().check(checks, "", scope.today());
        checks.orThrow();
        child.mustBe(command.version());
        newcomers.oneEntryAtATime();
        Candidate known = Candidate.of(child);
        take(child, command);
        if (!known.equals(Candidate.of(child))) {
            mayBecomeLike(child, FamilyError.CHILD_ONLY_BY_STAFF.told());
        }
        audit.record("child.changed", "child", child.id(), null);
    }

    /** What was booked for another age is asked about where staff puts the date right; of a family's the home decides on Today. */
    private void take(Child child, ChangeChild command) {
        Runnable change = () -> {
            String before = child.details();
            child.take(command.details());
            childRecords.add(FamilyChange.of(child, before, scope.recorded()));
            childRecords.flush();
        };
        if (scope.serves(child.id())
                && !child.birthDate().equals(command.details().birthDate())) {
            recheck.around(Reach.people(Set.of(child.id())), command.settlement(), change);
        } else {
            change.run();
        }
    }

    void change(ChangeAdult command) {
        Adult adult = mustSee(command.adult());
        var checks = new Checks();
        command.details().check(checks, "");
        checks.orThrow();
        rule.check(adult, command.details());
        adult.mustBe(command.version());
        newcomers.oneEntryAtATime();
        Candidate known = Candidate.of(adult);
        String before = adult.details();
        adult.take(command.details());
        childRecords.add(FamilyChange.of(adult, before, scope.recorded()));
        childRecords.flush();
        if (!known.equals(Candidate.of(adult))) {
            mayBecomeLike(adult, FamilyError.DETAILS_ONLY_BY_STAFF.told());
        }
        audit.record("adult.changed", "adult", adult.id(), null);
    }

    /** The staff is asked about it afterwards; a family does not make anybody look like somebody else. */
    private void mayBecomeLike(Person changed, DomainException refusal) {
        if (scope.serves(changed.id())) {
            newcomers.askAbout(changed);
        } else if (newcomers.isLikeSomebodyElse(changed)) {
            throw refusal;
        }
    }

    private Adult mustSee(AdultId id) {
        return people.adult(id)
                .filter(adult -> !scope.visibleHouseholdsOf(adult.id()).isEmpty())
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }
}
