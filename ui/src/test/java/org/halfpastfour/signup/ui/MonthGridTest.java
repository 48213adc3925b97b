package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.ui.BookingSamples.MONDAY;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month of November 2026, which begins on a Sunday. */
@ExtendWith(OpenPage.class)
class MonthGridTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final OwnMarks.Marks NONE = new OwnMarks.Marks(Map.of());

    private final List<@Nullable LocalDate> chosen = new ArrayList<>();
    private final MonthGrid grid = new MonthGrid(BookingSamples.words(), chosen::add);

    @Test
    void saysOfEachDayWhoHasWhatAndHowTheyStand() {
        show(booking("蒋安琪", MONDAY, BookingState.CONFIRMED), booking("蒋梦瑶", MONDAY, BookingState.WAITING));
        NativeButton day = day(MONDAY).orElseThrow();
        assertThat(day.getElement().getTextRecursively()).contains("23", "安琪", "梦瑶", "四点半课堂");
        assertThat(day.getElement().getAttribute("aria-label")).contains("11月23日", "蒋安琪，四点半课堂，已预约", "蒋梦瑶，四点半课堂，候补中");
        assertThat(day.getChildren().flatMap(each -> each.getElement().getClassList().stream()))
                .contains("month-good", "month-warning");
    }

    @Test
    void isAsLongAsTheMonthAndHasNothingToTapOnOtherDays() {
        show(booking("蒋安琪", MONDAY, BookingState.CONFIRMED));
        assertThat(cells().map(cell -> cell.getElement().getTextRecursively()).filter(text -> !text.isEmpty()))
                .hasSize(30)
                .first()
                .isEqualTo("1");
        assertThat(all(grid, NativeButton.class)).hasSize(1);
    }

    @Test
    void whatTheFamilyGaveBackIsNotShown() {
        show(booking("蒋安琪", MONDAY, BookingState.CANCELLED));
        assertThat(all(grid, NativeButton.class)).isEmpty();
    }

    @Test
    void aTapChoosesADayAndASecondOneLetsItGo() {
        BookingSummary booking = booking("蒋安琪", MONDAY, BookingState.CONFIRMED);
        show(booking);
        tap(MONDAY);
        grid.show(NOVEMBER, entries(booking), MONDAY);
        assertThat(day(MONDAY).orElseThrow().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        tap(MONDAY);
        assertThat(chosen).containsExactly(MONDAY, null);
    }

    @Test
    void aDayOnWhichNothingChangedIsNotSentAgain() {
        LocalDate tuesday = MONDAY.plusDays(1);
        show(booking("蒋安琪", MONDAY, BookingState.CONFIRMED), booking("蒋安琪", tuesday, BookingState.CONFIRMED));
        Component untouched = day(tuesday).orElseThrow();
        Component changed = day(MONDAY).orElseThrow();
        show(booking("蒋安琪", MONDAY, BookingState.WAITING), booking("蒋安琪", tuesday, BookingState.CONFIRMED));
        assertThat(day(tuesday)).containsSame((NativeButton) untouched);
        assertThat(day(MONDAY)).isPresent().isNotEqualTo(Optional.of(changed));
    }

    @ParameterizedTest
    @CsvSource({"蒋安琪, 安琪", "王强, 王强", "欧阳小雨, 小雨", "阿依古丽·买买提, 阿依古丽", "Anna Li, Anna", "李𠮷雨, 𠮷雨"})
    void callsAChildAsItsFamilyDoes(String name, String called) {
        assertThat(MonthEntries.given(name)).isEqualTo(called);
    }

    private void show(BookingSummary... bookings) {
        grid.show(NOVEMBER, entries(bookings), null);
    }

    private void tap(LocalDate date) {
        NativeButton button = day(date).orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Map<LocalDate, List<MonthGrid.Entry>> entries(BookingSummary... bookings) {
        return MonthEntries.of(List.of(bookings), NONE, BookingSamples.standing(), BookingSamples.words());
    }

    private static BookingSummary booking(String name, LocalDate date, BookingState state) {
        return BookingSamples.booking(name, BookingSamples.session(date), state, null);
    }

    private Optional<NativeButton> day(LocalDate date) {
        return all(grid, NativeButton.class)
                .filter(button -> String.valueOf(button.getElement().getAttribute("aria-label"))
                        .contains(BookingSamples.words().date(date)))
                .findFirst();
    }

    private Stream<NativeTableCell> cells() {
        return all(grid, NativeTableCell.class);
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
