package org.halfpastfour.home;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AdultRatioPropertiesTest {

    @Property
    boolean theAdultsNeededForSoManyAllowSoMany(
            @ForAll @IntRange(min = 1, max = 500) int children,
            @ForAll @IntRange(min = 4, max = 17) int youngest,
            @ForAll @IntRange(min = 1, max = 18) int younger,
            @ForAll @IntRange(min = 1, max = 24) int older) {
        AdultRatio ratio = new AdultRatio(younger, older, 9);
        int adults = ratio.adultsNeeded(children, youngest);
        return ratio.places(adults, youngest) >= children
                && (adults == AdultRatio.FEWEST_ADULTS || ratio.places(adults - 1, youngest) < children);
    }

    @Property
    boolean youngerChildrenNeverGetMorePlaces(
            @ForAll @IntRange(max = 20) int adults,
            @ForAll @IntRange(min = 1, max = 17) int youngest,
            @ForAll @IntRange(min = 1, max = 18) int younger,
            @ForAll @IntRange(min = 1, max = 24) int older,
            @ForAll @IntRange(min = 8, max = 18) int olderFrom) {
        AdultRatio ratio = new AdultRatio(younger, older, olderFrom);
        return ratio.places(adults, youngest - 1) <= ratio.places(adults, youngest);
    }
}
