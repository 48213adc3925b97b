package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.HouseholdName;

/**
 * A family by hand, all in one.
 *
 * @param name what the home calls this family
 */
public record RegisterHousehold(HomeId home, String name, List<NewAdult> adults, List<NewChild> children) {

    public RegisterHousehold {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    void check(LocalDate today) {
        Checks checks =
                new Checks().value("name", () -> new HouseholdName(name)).number("adults", adults.size(), 1, 20);
        checks.number("children", children.size(), 0, 20);
        for (int i = 0; i < adults.size(); i++) {
            adults.get(i).check(checks, "adults[" + i + "].");
        }
        for (int i = 0; i < children.size(); i++) {
            children.get(i).details().check(checks, "children[" + i + "].", today);
            checkGuardians(
                    checks, "children[" + i + "].guardians", children.get(i).guardians());
        }
        checks.orThrow();
    }

    private void checkGuardians(Checks checks, String field, List<NewGuardian> guardians) {
        checks.that(!guardians.isEmpty(), field, FamilyError.GUARDIAN_MISSING);
        var seen = new HashSet<Integer>();
        for (NewGuardian guardian : guardians) {
            boolean known = guardian.adult() >= 0 && guardian.adult() < adults.size();
            checks.that(known, field, FamilyError.GUARDIAN_UNKNOWN)
                    .that(seen.add(guardian.adult()), field, FamilyError.GUARDIAN_TWICE)
                    .notNull(field, guardian.relation());
        }
    }
}
