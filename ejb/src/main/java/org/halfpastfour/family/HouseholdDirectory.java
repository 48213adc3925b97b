package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.home.HomeId;

/** Which households there are, for other features. It asks nobody's role: who calls it has checked who asks. */
@ApplicationScoped
public class HouseholdDirectory {

    @Inject
    private HouseholdRecords households;

    /** How the home calls them, in the order of their names. */
    public Map<HouseholdId, String> names(Collection<HouseholdId> ids) {
        Map<HouseholdId, String> names = new LinkedHashMap<>();
        households.byIds(Set.copyOf(ids)).forEach(household -> names.put(household.id(), household.name()));
        return names;
    }

    /** Those registered with a home to which somebody belongs on that day. */
    public Set<HouseholdId> registeredAt(HomeId home, LocalDate on) {
        return new LinkedHashSet<>(households.registeredAt(home, on));
    }
}
