package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;

/** Corrects names, phones and the like; what was before is kept. */
@ApplicationScoped
class PersonalDetails {

    @Inject
    private People people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private IdentityRule rule;

    @Inject
    private Audit audit;

    void change(ChangeChild command) {
        Child child = scope.mustDecideFor(command.child()).child();
        var checks = new Checks();
        command.details().check(checks, "", scope.today());
        checks.orThrow();
        child.mustBe(command.version());
        String before = child.details();
        child.take(command.details());
        childRecords.add(FamilyChange.of(child, before, scope.recorded()));
        childRecords.flush();
        audit.record("child.changed", "child", child.id(), null);
    }

    void change(ChangeAdult command) {
        Adult adult = mustSee(command.adult());
        var checks = new Checks();
        command.details().check(checks, "");
        checks.orThrow();
        rule.check(adult, command.details());
        adult.mustBe(command.version());
        String before = adult.details();
        adult.take(command.details());
        childRecords.add(FamilyChange.of(adult, before, scope.recorded()));
        childRecords.flush();
        audit.record("adult.changed", "adult", adult.id(), null);
    }

    private Adult mustSee(AdultId id) {
        return people.adult(id)
                .filter(adult -> !scope.visibleHouseholdsOf(adult.id()).isEmpty())
                .orElseThrow(() -> new AdultNotFound(id));
    }
}
