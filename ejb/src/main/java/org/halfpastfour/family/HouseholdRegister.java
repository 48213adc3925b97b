package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;

/** Takes families, children and adults in. */
@ApplicationScoped
class HouseholdRegister {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private Newcomers newcomers;

    @Inject
    private FamilyScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    /** Everybody is written before who belongs where: inserts are sent kind by kind in the order of the first of each. */
    HouseholdId register(RegisterHousehold command) {
        caller.mustServeHome(command.home().value());
        command.check(scope.today());
        newcomers.oneEntryAtATime();
        var household = new Household(
                command.home(), command.name(), unusedCode(), scope.recorded().at());
        households.add(household);
        List<Adult> adults = command.adults().stream()
                .map(details -> people.add(new Adult(details)))
                .toList();
        List<Child> children = command.children().stream()
                .map(child -> people.add(new Child(child.details())))
                .toList();
        adults.forEach(adult -> join(household, adult));
        children.forEach(child -> join(household, child));
        for (int i = 0; i < children.size(); i++) {
            for (NewGuardian guardian : command.children().get(i).guardians()) {
                appoint(children.get(i).id(), adults.get(guardian.adult()).id(), guardian.relation());
            }
        }
        Stream.concat(adults.stream(), children.stream()).forEach(newcomers::hold);
        audit.record("household.registered", "household", household.id().value(), null);
        return household.id();
    }

    ChildId addChild(AddChild command) {
        Household household = scope.mustChange(command.household());
        check(command, household);
        newcomers.oneEntryAtATime();
        Child child = people.add(new Child(command.details()));
        UUID id = join(household, child);
        command.guardians().forEach(guardian -> appoint(id, guardian.adult().value(), guardian.relation()));
        newcomers.hold(child);
        audit.record("child.added", "child", id, null);
        return ChildId.of(id);
    }

    AdultId addAdult(AddAdult command) {
        Household household = scope.mustChange(command.household());
        var checks = new Checks();
        command.details().check(checks, "");
        checks.orThrow();
        newcomers.oneEntryAtATime();
        Adult adult = people.add(new Adult(command.details()));
        UUID id = join(household, adult);
        newcomers.hold(adult);
        audit.record("adult.added", "adult", id, null);
        return AdultId.of(id);
    }

    void shareChild(ShareChild command) {
        ChildFile file = scope.mustDecideFor(command.child());
        if (file.child().isHeld()) {
            throw FamilyError.ENTRY_IS_CHECKED.told(file.child().name());
        }
        new Checks().filled("code", command.code()).orThrow();
        Household other = ShortCode.parse(command.code())
                .flatMap(households::byCode)
                .orElseThrow(() -> new InvalidInput("code", FamilyError.HOUSEHOLD_CODE_UNKNOWN.code()));
        UUID child = file.child().id();
        mustNotTakeIn(child, other);
        if (households.memberships(List.of(child), scope.today()).stream()
                .anyMatch(membership -> membership.household().equals(other.id()))) {
            throw FamilyError.CHILD_ALREADY_IN_HOUSEHOLD.told();
        }
        households.add(new HouseholdMember(other.id(), child, scope.today()));
        childRecords.flush();
        audit.record("child.shared", "child", child, "household " + other.id());
    }

    /** As staff nobody brings somebody else's child into the own family. */
    private void mustNotTakeIn(UUID child, Household other) {
        if (scope.serves(child) && scope.own().concerns(other.id())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private void check(AddChild command, Household household) {
        List<UUID> members = households.members(List.of(household.id()), scope.today()).stream()
                .map(HouseholdMember::person)
                .toList();
        List<UUID> guardians = command.guardians().stream()
                .map(guardian -> guardian.adult().value())
                .toList();
        var checks = new Checks();
        command.details().check(checks, "", scope.today());
        checks.that(!guardians.isEmpty(), "guardians", FamilyError.GUARDIAN_MISSING)
                .that(areAdultsOf(members, guardians), "guardians", FamilyError.GUARDIAN_UNKNOWN)
                .that(
                        guardians.stream().distinct().count() == guardians.size(),
                        "guardians",
                        FamilyError.GUARDIAN_TWICE)
                .orThrow();
        Viewer viewer = scope.viewerOf(household);
        if (!viewer.staff() && guardians.stream().noneMatch(viewer::is)) {
            throw FamilyError.NOT_THE_GUARDIAN.told();
        }
    }

    private boolean areAdultsOf(List<UUID> members, List<UUID> guardians) {
        return members.containsAll(guardians)
                && people.byIds(guardians).values().stream().allMatch(Adult.class::isInstance);
    }

    private UUID join(Household household, Person person) {
        households.add(new HouseholdMember(household.id(), person.id(), scope.today()));
        return person.id();
    }

    private void appoint(UUID child, UUID adult, Relation relation) {
        childRecords.add(new Guardianship(child, adult, relation, DateRange.since(scope.today())));
    }

    private ShortCode unusedCode() {
        ShortCode code = ShortCode.next();
        return households.byCode(code).isEmpty() ? code : unusedCode();
    }
}
