package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WalkOrderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void goesWhereSomethingIsOverdueFirstAndThenByName() {
        assertThat(WalkOrder.of(List.of(
                                client("C-1", "中山路", "1 号", DueState.THIS_WEEK),
                                client("C-2", "八一路", "1 号", DueState.THIS_WEEK),
                                client("C-3", "邹容路", "1 号", DueState.OVERDUE),
                                client("C-4", "", "", DueState.OVERDUE),
                                client("C-5", "人民路", "1 号", DueState.TODAY)))
                        .stream()
                        .map(DueStreet::name))
                .containsExactly("邹容路", "人民路", "八一路", "中山路", "");
    }

    @Test
    void goesFromDoorToDoorByTheirNumbers() {
        assertThat(WalkOrder.of(List.of(
                                client("C-1", "人民路", "12 号", DueState.TODAY),
                                client("C-2", "人民路", "2 号 3 楼", DueState.TODAY),
                                client("C-3", "人民路", "2 号 10 楼", DueState.OVERDUE)))
                        .getFirst()
                        .clients()
                        .stream()
                        .map(DueClient::caseNumber))
                .containsExactly("C-2", "C-3", "C-1");
    }

    private static DueClient client(String number, String street, String door, DueState state) {
        return new DueClient(
                ClientId.of(new UUID(1, 1)),
                number,
                "张三",
                null,
                street.isEmpty() ? null : new LivesAt(street, door),
                List.of(new DueContact(ContactKind.HOME_VISIT, state, DAY, null, null)));
    }
}
