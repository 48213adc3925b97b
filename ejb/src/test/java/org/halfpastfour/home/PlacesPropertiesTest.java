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
}
