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

    @Inject
    private Homes homes;

    List<DemoSite> of(DemoKind kind) {
        return kind == DemoKind.CITY ? city() : district();
    }

    private List<DemoSite> district() {
        List<DemoSite> sites = new ArrayList<>();
        for (StreetSummary street : homes.streets(DISTRICT)) {
            boolean first = sites.isEmpty();
            sites.add(new DemoSite(
                    sites.size(), DISTRICT, street.code(), street.name(), first ? FAMILIES_OF_THE_FIRST : 8, -10, 6));
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
        int wanted = HOMES_OF_THE_CITY - sites.size();
        for (int i = 0; i < wanted; i++) {
            StreetSummary street = others.get((int) ((long) i * others.size() / wanted));
            sites.add(new DemoSite(sites.size(), street.district(), street.code(), street.name(), 24, 0, 1));
        }
        return sites;
    }
}
