package org.halfpastfour.programme;

import java.util.Map;
import java.util.Set;
import org.halfpastfour.home.StaffMemberId;

/** Who is to be in charge, by name. */
record Adults(Map<StaffMemberId, String> names) {

    Adults {
        names = Map.copyOf(names);
    }

    static Adults nobody() {
        return new Adults(Map.of());
    }

    boolean include(StaffMemberId adult) {
        return names.containsKey(adult);
    }

    String name(StaffMemberId adult) {
        return names.getOrDefault(adult, "");
    }

    Set<StaffMemberId> ids() {
        return names.keySet();
    }

    int count() {
        return names.size();
    }
}
