package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a household to who looks at it. */
@ApplicationScoped
class HouseholdViews {

    @Inject
    private Households households;

    @Inject
    private People people;

    @Inject
    private ChildFiles files;

    HouseholdView view(Household household, Viewer viewer, LocalDate today) {
        List<HouseholdMember> memberships = households.members(Set.of(household.id()), today);
        List<Person> members = members(memberships);
        List<Adult> adults = only(Adult.class, members).toList();
        List<UUID> children = only(Child.class, members)
                .sorted(Comparator.comparing(Child::birthDate))
                .map(Person::id)
                .toList();
        var look = new Look(viewer, adults.stream().map(Person::id).toList(), today);
        return new HouseholdView(
                household.id(),
                household.home(),
                household.name(),
                household.code(),
                household.hasPriority(today),
                files.of(children, today).values().stream()
                        .filter(viewer::sees)
                        .map(file -> ChildViews.view(file, look))
                        .toList(),
                adults.stream().map(adult -> view(adult, viewer)).toList(),
                leaving(memberships, viewer));
    }

    /** Told to the staff only: who looks may not know of every member. */
    private static Map<UUID, LocalDate> leaving(List<HouseholdMember> memberships, Viewer viewer) {
        Map<UUID, LocalDate> leaving = new HashMap<>();
        for (HouseholdMember membership : memberships) {
            LocalDate last = membership.period().to();
            if (last != null && viewer.staff()) {
                leaving.put(membership.person(), last);
            }
        }
        return leaving;
    }

    private List<Person> members(List<HouseholdMember> memberships) {
        List<UUID> ids = memberships.stream().map(HouseholdMember::person).toList();
        return people.byIds(ids).values().stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }

    private static AdultView view(Adult adult, Viewer viewer) {
        return new AdultView(
                adult.adultId(),
                adult.name(),
                adult.printedPhone(),
                adult.hasAccount(),
                viewer.is(adult.id()),
                adult.isHeld(),
                adult.version());
    }

    private static <P extends Person> Stream<P> only(Class<P> kind, List<Person> members) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Who looks, at which household's adults, and when. */
    record Look(Viewer viewer, List<UUID> household, LocalDate today) {

        boolean showsPhoneOf(UUID adult, ChildFile file) {
            boolean ofOtherHousehold = file.housemates().contains(adult) && !household.contains(adult);
            return viewer.staff() || !ofOtherHousehold;
        }
    }
}
