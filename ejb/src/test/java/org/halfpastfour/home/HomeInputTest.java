package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HomeInputTest {

    @Test
    void namesEveryWrongFieldOfAHome() {
        assertThat(refused(() -> new HomeProfile("x".repeat(300), "", " ", "110")))
                .extracting(FieldError::field)
                .containsExactly("name", "street", "address", "phone");
    }

    @Test
    void refusesARoomWithoutSeatsOrArea() {
        assertThat(refused(() -> new RoomProfile("手工室", 0, BigDecimal.ZERO, 1, "")))
                .extracting(FieldError::field)
                .containsExactly("seats", "area");
        assertThat(refused(() -> new RoomProfile("手工室", 20, new BigDecimal("80.05"), 1, "")))
                .containsExactly(new FieldError("area", "area-not-valid"));
        assertThat(refused(() -> new RoomProfile("手工室", 20, new BigDecimal("1e9"), 1, "x".repeat(501))))
                .extracting(FieldError::field)
                .containsExactly("area", "equipment");
    }

    @Test
    void refusesToCloseBeforeOpening() {
        assertThat(refused(() -> new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(9, 0))))
                .containsExactly(new FieldError("closes", "end-before-start"));
    }

    @Test
    void refusesTwoRangesOfOneWeekday() {
        OpeningHours morning = new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
        OpeningHours evening = new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.of(18, 0));
        assertThat(refused(() -> new ChangeOpeningHours(new HomeId(Ids.next()), List.of(morning, evening), List.of())))
                .containsExactly(new FieldError("openingHours", "weekday-twice"));
    }

    private static List<FieldError> refused(Executable construction) {
        return assertThrows(InvalidInput.class, construction).fields();
    }
}
