package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.home.HomeSummary;

/** What is needed to plan family repair sessions of a case: the case and the homes of its district that are open. */
public record RepairPage(CaseView family, List<HomeSummary> homes) {

    public RepairPage {
        homes = List.copyOf(homes);
    }
}
