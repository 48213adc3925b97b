package org.halfpastfour.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.home.StreetSummary;

/** Names homes after their streets: 南坪 for short, but 南坪街道 where the same district has a 南坪镇 as well. */
final class DemoHomeNames {

    private static final String KIND_OF_HOME = "青少年之家";

    private final Set<String> ambiguous = new HashSet<>();

    /**
     * @param streets on which homes may stand
     */
    DemoHomeNames(List<StreetSummary> streets) {
        Set<String> heard = new HashSet<>();
        for (StreetSummary street : streets) {
            if (!heard.add(inDistrict(street))) {
                ambiguous.add(inDistrict(street));
            }
        }
    }

    /** The name of the home on a street; no other street of the district gives the same. */
    String of(StreetSummary street) {
        return (ambiguous.contains(inDistrict(street)) ? street.name() : shortName(street)) + KIND_OF_HOME;
    }

    private static String inDistrict(StreetSummary street) {
        return street.district() + shortName(street);
    }

    private static String shortName(StreetSummary street) {
        return street.name().replaceAll("(街道|镇|乡|民族乡)$", "");
    }
}
