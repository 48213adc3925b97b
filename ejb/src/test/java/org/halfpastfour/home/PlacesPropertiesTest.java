package org.halfpastfour.home;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlacesPropertiesTest {

    @Property
    boolean everyChildHasASeatAndFourSquareMetres(
            @ForAll @IntRange(min = 1, max = 1000) int seats, @ForAll @IntRange(min = 1, max = 50_000) int tenths) {
        BigDecimal area = BigDecimal.valueOf(tenths, 1);
        int places = Places.ofRoom(seats, area);
        return places <= seats && BigDecimal.valueOf(4L * places).compareTo(area) <= 0;
    }

    @Property
    boolean theAdultsNeededForSoManyAllowSoMany(
            @ForAll @IntRange(min = 1, max = 500) int children, @ForAll @IntRange(min = 4, max = 17) int youngest) {
        int adults = Places.adultsNeeded(children, youngest);
        return Places.ofAdults(adults, youngest) >= children && Places.ofAdults(adults - 1, youngest) < children;
    }

    @Property
    boolean youngerChildrenNeverGetMorePlaces(
            @ForAll @IntRange(max = 20) int adults, @ForAll @IntRange(min = 1, max = 17) int youngest) {
        return Places.ofAdults(adults, youngest - 1) <= Places.ofAdults(adults, youngest);
    }
}
