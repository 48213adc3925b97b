package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StreetSummary;

/** Chooses the streets on which the homes of the demo stand. */
@ApplicationScoped
class DemoSites {

    /** 渝中区, with 11 streets. */
    static final String DISTRICT = "500103";

    private static final int HOMES_OF_THE_CITY = 796;
    private static final int FAMILIES_OF_THE_FIRST = 22;
    private static final int FAMILIES = 5;

    /** What the cases and the wishes of the demo look back on. */
    private static final int LONG_OPEN_HOMES = 2;

    private static final int WEEKS_OF_THE_LONG_OPEN = 10;

    /** As long as a figure of the month needs, and no longer: every week takes seconds of whoever waits for the demo. */
    private static final int WEEKS_OF_THE_OTHERS = 2;

    private static final int FAMILIES_OF_THE_CITY = 24;

    @Inject
    private Homes homes;

    List<DemoSite> of(DemoKind kind) {
        return kind == DemoKind.CITY ? city() : district();
    }

    private List<DemoSite> district() {
        List<DemoSite> sites = new ArrayList<>();
        List<StreetSummary> streets = homes.streets(DISTRICT);
        DemoHomeNames names = new DemoHomeNames(streets);
        for (StreetSummary street : streets) {
            boolean first = sites.isEmpty();
            sites.add(site(
                    sites.size(),
                    street,
                    names,
                    first ? FAMILIES_OF_THE_FIRST : FAMILIES,
                    sites.size() < LONG_OPEN_HOMES ? -WEEKS_OF_THE_LONG_OPEN : -WEEKS_OF_THE_OTHERS,
                    6));
        }
        return sites;
    }

    /** Every district gets its share of the 796 homes by its number of streets; the first ones are 渝中区's. */
    private List<DemoSite> city() {
        List<DemoSite> sites = new ArrayList<>(district());
        List<StreetSummary> others = homes.districts().stream()
                .map(DistrictSummary::code)
                .filter(code -> !DISTRICT.equals(code))
                .flatMap(code -> homes.streets(code).stream())
                .toList();
        DemoHomeNames names = new DemoHomeNames(others);
        int wanted = HOMES_OF_THE_CITY - sites.size();
        for (int i = 0; i < wanted; i++) {
            StreetSummary street = others.get((int) ((long) i * others.size() / wanted));
            sites.add(site(sites.size(), street, names, FAMILIES_OF_THE_CITY, 0, 1));
        }
        return sites;
    }

    private static DemoSite site(
            int index, StreetSummary street, DemoHomeNames names, int families, int fromWeek, int toWeek) {
        return new DemoSite(index, street.code(), street.name(), names.of(street), families, fromWeek, toWeek);
    }
}
