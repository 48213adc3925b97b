package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final String CHILD = "01a2231c-92b7-7016-8e06-317b4a6f43f9";

    @Test
    void saysAgainWhatALinkSays() {
        Address address = entered("find?child=" + CHILD + "&day=2026-12-01&kind=MONDAY");
        assertThat(address.id("child")).contains(UUID.fromString(CHILD));
        assertThat(address.date("day")).contains(LocalDate.of(2026, 12, 1));
        assertThat(address.word("kind", DayOfWeek.class)).contains(DayOfWeek.MONDAY);
    }

    @Test
    void whatNobodyUnderstandsIsNotChosen() {
        Address address = entered("find?child=me&day=tomorrow&kind=HOLIDAY");
        assertThat(address.id("child")).isEmpty();
        assertThat(address.date("day")).isEmpty();
        assertThat(address.word("kind", DayOfWeek.class)).isEmpty();
    }

    @Test
    void aWayOnKeepsWhatElseWasChosen() {
        Address address = entered("week?as=list&date=2026-12-01");
        assertThat(address.with("date", LocalDate.of(2026, 12, 8)).split("[?&]"))
                .containsExactlyInAnyOrder("week", "as=list", "date=2026-12-08");
        assertThat(address.with("date", null)).isEqualTo("week?as=list");
    }

    @Test
    void anotherVisitStartsWithWhatItSays() {
        Address address = entered("bookings?part=past");
        address.read(new Location("bookings"));
        assertThat(address.text("part")).isEmpty();
    }

    private static Address entered(String location) {
        Address address = new Address();
        address.read(new Location(location));
        return address;
    }
}
