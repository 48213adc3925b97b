package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.home.HomeSummary;

/** What a group can be made of. */
public record GroupChoices(
        List<RepairTemplateView> templates,
        List<HomeSummary> homes,
        List<GroupCandidate> families,
        List<PeerCandidate> peers,
        List<CaseworkerView> colleagues) {

    public GroupChoices {
        templates = List.copyOf(templates);
        homes = List.copyOf(homes);
        families = List.copyOf(families);
        peers = List.copyOf(peers);
        colleagues = List.copyOf(colleagues);
    }
}
