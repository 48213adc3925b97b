package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a case was open in October, and at its end. */
class OpenDaysTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-09-05,            ,           , true , true",
        "2026-10-31,            ,           , true , true",
        "2026-11-01,            ,           , false, false",
        "2026-09-05, 2026-11-02 ,           , true , true",
        "2026-09-05, 2026-10-31 ,           , true , false",
        "2026-09-05, 2026-10-20 ,           , true , false",
        "2026-09-05, 2026-10-01 ,           , true , false",
        "2026-09-05, 2026-09-30 ,           , false, false",
        "2026-09-05, 2026-09-20 , 2026-11-02, false, false",
        "2026-09-05, 2026-09-20 , 2026-11-01, false, false",
        "2026-09-05, 2026-09-20 , 2026-10-31, true , true",
        "2026-09-05, 2026-10-20 , 2026-10-25, true , true",
        "2026-09-05, 2026-10-20 , 2026-11-25, true , false"
    })
    void isOpen(
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable LocalDate again,
            boolean inOctober,
            boolean atItsEnd) {
        Client client = new Client(new OpenCase("C-1", "张三", "13800000000", "500103", null), Ids.next(), opened);
        List<CaseEvent> events = new ArrayList<>();
        if (closed != null) {
            events.add(CaseEvent.closed(
                    client,
                    new CloseCase(client.id(), ClosingReason.OWN_WISH, "说过了", List.of()),
                    new SignedBy(Ids.next(), closed.atTime(12, 0).atZone(ZONE).toInstant())));
        }
        if (again != null) {
            events.add(CaseEvent.reopened(
                    client,
                    new ReopenCase(client.id(), "又来求助"),
                    new SignedBy(Ids.next(), again.atTime(12, 0).atZone(ZONE).toInstant())));
        }
        OpenDays days = OpenDays.of(opened, again == null ? closed : null, events, ZONE);
        assertThat(days.isOpenIn(new DateRange(OCTOBER.atDay(1), OCTOBER.atEndOfMonth())))
                .isEqualTo(inOctober);
        assertThat(days.isOpenAfter(OCTOBER.atEndOfMonth())).isEqualTo(atItsEnd);
    }
}
