package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Name and phone tell at the door who somebody is. Staff change those of everybody of their homes; a parent changes own
 * ones, and as somebody who decides for a child of the household those of an adult without an account; nobody but the
 * staff those of an adult that is banned or blocked, or looks like one, before or after.
 */
@ApplicationScoped
class IdentityRule {

    @Inject
    private FamilyScope scope;

    @Inject
    private HouseholdRecords households;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private ChildFiles files;

    void check(Adult adult, NewAdult details) {
        List<Household> visible = scope.visibleHouseholdsOf(adult.id());
        if (visible.stream().map(scope::viewerOf).anyMatch(Viewer::staff)) {
            return;
        }
        scope.mustDecideAsParent(adult.id());
        if (!scope.isAsker(adult.id())) {
            mustDecideInstead(adult, visible);
        }
        if (isWatched(adult, new Adult(details))) {
            throw FamilyError.DETAILS_ONLY_BY_STAFF.told();
        }
    }

    private void mustDecideInstead(Adult adult, List<Household> visible) {
        if (adult.hasAccount()) {
            throw FamilyError.ADULT_ONLY_BY_STAFF.told();
        }
        Collection<ChildFile> children = childrenOf(visible);
        boolean decides = visible.stream().map(scope::viewerOf).anyMatch(viewer -> children.stream()
                .anyMatch(child -> viewer.decidesFor(child, scope.today())));
        if (!children.isEmpty() && !decides) {
            throw FamilyError.NOT_THE_GUARDIAN.told();
        }
    }

    private Collection<ChildFile> childrenOf(List<Household> visible) {
        Set<HouseholdId> ids = visible.stream().map(Household::id).collect(Collectors.toSet());
        List<UUID> members = households.members(ids, scope.today()).stream()
                .map(HouseholdMember::person)
                .toList();
        return files.of(members, scope.today()).values();
    }

    /** For any child around whom this adult is known. */
    private boolean isWatched(Adult before, Adult after) {
        Set<UUID> children = Stream.concat(
                        childRecords.guardianshipsOf(before.id()).stream().map(Guardianship::child),
                        childRecords.pickupsOf(before.id()).stream().map(PickupAuthority::child))
                .collect(Collectors.toSet());
        return files.of(children, scope.today()).values().stream()
                .anyMatch(file -> file.isBlocked(before.id())
                        || file.bannedFrom(scope.today())
                                .anyMatch(banned -> banned.id().equals(before.id())
                                        || Resemblance.between(banned, before)
                                        || Resemblance.between(banned, after)));
    }
}
