package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        Adult adult = mustChange(command.adult());
        var checks = new Checks();
        command.details().check(checks, "");
        checks.orThrow();
        adult.mustBe(command.version());
        String before = adult.details();
        adult.take(command.details());
        childRecords.add(FamilyChange.of(adult, before, scope.recorded()));
        childRecords.flush();
        audit.record("adult.changed", "adult", adult.id(), null);
    }

    /** Staff change everybody of their homes; a parent changes own details, and those of who has no account. */
    private Adult mustChange(AdultId id) {
        Adult adult = people.adult(id).orElseThrow(() -> new AdultNotFound(id));
        List<Household> visible = scope.visibleHouseholdsOf(id.value());
        if (visible.isEmpty()) {
            throw new AdultNotFound(id);
        }
        boolean may = visible.stream()
                .map(scope::viewerOf)
                .anyMatch(viewer -> viewer.staff() || viewer.is(adult.id()) || !adult.hasAccount());
        if (!may) {
            throw new AdultOnlyByStaff();
        }
        return adult;
    }
}
