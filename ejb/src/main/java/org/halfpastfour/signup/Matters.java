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
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Settlement;

/** What a home agreed and a rule refuses by now, until its staff says what becomes of it. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Matters {

    @Inject
    OpenMatters matters;

    @Inject
    Settling settling;

    @Inject
    Caller caller;

    /** The soonest first. */
    public List<Matter> open(HomeId home) {
        caller.mustServeHome(home.value());
        return matters.in(Reach.home(home.value())).stream()
                .sorted(Comparator.comparing(Matter::start).thenComparing(Matter::identity))
                .toList();
    }

    /** Those for which something was chosen; refused where one of them is another one by now. */
    public void settle(HomeId home, Settlement chosen) {
        Set<String> keys =
                chosen.choices().stream().map(choice -> choice.matter()).collect(Collectors.toSet());
        List<Matter> open = open(home);
        List<Matter> meant =
                open.stream().filter(matter -> keys.contains(matter.key())).toList();
        settling.settle(meant.size() == keys.size() ? meant : open, chosen);
    }
}
