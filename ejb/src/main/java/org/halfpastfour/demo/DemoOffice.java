package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the case side of a district has beyond single cases: where it works, its groups, who is on the way to helping, and its figures. */
@ApplicationScoped
class DemoOffice {

    @Inject
    private DemoStations stations;

    @Inject
    private DemoGroups groups;

    @Inject
    private DemoPeers peers;

    @Inject
    private DemoFigures figures;

    void make(DemoSite site, DemoHouse house, DemoCalendar calendar) {
        stations.make(calendar);
        groups.make(site, house, calendar);
        peers.make(site, house, calendar);
        figures.make(calendar);
    }
}
