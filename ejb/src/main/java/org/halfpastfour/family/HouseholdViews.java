package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
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
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

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
        Collection<ChildFile> all = files.of(children, today).values();
        boolean hidesAChild = !all.stream().allMatch(viewer::sees);
        var look = new Look(viewer, adults.stream().map(Person::id).toList(), hidesAChild, today);
        return new HouseholdView(
                household.id(),
                household.home(),
                household.name(),
                household.code(),
                household.hasPriority(today),
                all.stream()
                        .filter(viewer::sees)
                        .map(file -> ChildViews.view(file, look))
                        .toList(),
                adults.stream().map(adult -> view(adult, look)).toList(),
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

    private static AdultView view(Adult adult, Look look) {
        return new AdultView(
                adult.adultId(),
                adult.name(),
                look.showsPhoneOf(adult.id()) ? adult.printedPhone() : null,
                adult.hasAccount(),
                look.viewer().is(adult.id()),
                adult.isHeld(),
                adult.version());
    }

    private static <P extends Person> Stream<P> only(Class<P> kind, List<Person> members) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Who looks, at which household's adults, and when. */
    record Look(Viewer viewer, List<UUID> household, boolean hidesAChild, LocalDate today) {

        /** Parents see what their own household gave, and what the staff recorded. */
        boolean shows(PickupAuthority pickup, ChildFile file) {
            return viewer.staff() || !file.isGivenElsewhere(pickup, household);
        }

        /** Parents see the papers of their own household; whether one is missing is told of the child. */
        boolean shows(Consent consent, ChildFile file) {
            UUID signer = consent.signer();
            return viewer.staff()
                    || household.contains(signer)
                    || !file.housemates().contains(signer);
        }

        /** Of adults of the own household, unless they live with a child that is hidden from who looks. */
        boolean showsPhoneOf(UUID adult) {
            return viewer.staff() || viewer.is(adult) || !hidesAChild && household.contains(adult);
        }

        /** Also of who may collect for this household; of a child of two, not of those whom the staff recorded. */
        boolean showsPhoneOf(PickupAuthority pickup, ChildFile file) {
            boolean onlyHere = file.adults().keySet().stream()
                    .filter(file.housemates()::contains)
                    .allMatch(household::contains);
            return showsPhoneOf(pickup.adult()) || !hidesAChild && (onlyHere || file.isGivenBy(household, pickup));
        }
    }
}
