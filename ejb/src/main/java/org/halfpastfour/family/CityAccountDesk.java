package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.InvalidInput;

/** The city office's way to make an account a parent's: by the code that the family gave it, and without any child. */
@ApplicationScoped
class CityAccountDesk {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private FamilyScope scope;

    @Inject
    private AccountLinks links;

    @Inject
    private OwnFamilies ownFamilies;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    HouseholdByCode household(String code) {
        Household household = byCode(code);
        audit.record("household.found-by-code", "household", household.id().value(), null);
        return new HouseholdByCode(
                household.id(),
                household.name(),
                adults(household).stream()
                        .map(adult -> new AdultOfHousehold(adult.adultId(), adult.name(), adult.hasAccount()))
                        .toList());
    }

    void grant(GrantParent command) {
        Household household = byCode(command.code());
        if (own().includes(household.id())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        Adult adult = adults(household).stream()
                .filter(one -> one.adultId().equals(command.adult()))
                .findFirst()
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(command.adult()));
        links.admit(household, adult, command.account());
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        return households.byIds(ids.stream().map(HouseholdId::of).toList()).stream()
                .collect(Collectors.toMap(household -> household.id().value(), Household::name));
    }

    private List<Adult> adults(Household household) {
        return people.byIds(scope.membersOf(household)).values().stream()
                .filter(Adult.class::isInstance)
                .map(Adult.class::cast)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private OwnFamily own() {
        return ownFamilies.of(caller.id());
    }

    /** One that is hidden from who asks is not there. */
    private Household byCode(String code) {
        new Checks().filled("code", code).orThrow();
        return ShortCode.parse(code)
                .flatMap(households::byCode)
                .filter(household -> !own().hides(household.id()))
                .orElseThrow(() -> new InvalidInput("code", FamilyError.HOUSEHOLD_CODE_UNKNOWN.code()));
    }
}
