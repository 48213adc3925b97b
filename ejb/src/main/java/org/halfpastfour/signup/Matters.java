package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;

/** What a home agreed and a rule refuses by now, until its staff says what becomes of it. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Matters {

    @Inject
    OpenMatters matters;

    @Inject
    MattersOfStaff shown;

    @Inject
    Settling settling;

    @Inject
    Caller caller;

    /** The soonest first, without those of the own family. */
    public List<Matter> open(HomeId home) {
        return mine(all(home));
    }

    /** Those for which something was chosen; refused where one of them is another one by now, or of the own family. */
    public void settle(HomeId home, Settlement chosen) {
        List<Matter> all = all(home);
        Set<String> keys =
                chosen.choices().stream().map(choice -> choice.matter()).collect(Collectors.toSet());
        shown.mustNotBeOwn(all, keys);
        List<Matter> open = mine(all);
        List<Matter> meant =
                open.stream().filter(matter -> keys.contains(matter.key())).toList();
        if (meant.size() < keys.size()) {
            throw open.isEmpty() ? SignUpError.MATTER_NOT_FOUND.told() : new Touched(open);
        }
        settling.settle(meant, chosen);
    }

    private List<Matter> all(HomeId home) {
        caller.mustServeHome(home.value());
        return matters.at(home);
    }

    private List<Matter> mine(List<Matter> all) {
        return shown.to(all).stream()
                .sorted(Comparator.comparing(Matter::start).thenComparing(Matter::identity))
                .toList();
    }
}
