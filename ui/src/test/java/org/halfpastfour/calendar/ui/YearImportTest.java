package org.halfpastfour.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarChange;
import org.halfpastfour.calendar.CalendarContents;
import org.halfpastfour.calendar.CalendarFiles;
import org.halfpastfour.calendar.CalendarImport;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.ImportYear;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.calendar.UnreadLine;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;
import org.halfpastfour.signup.PreviewStep;
import org.halfpastfour.signup.StepPreview;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class YearImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.ofHours(8));
    private static final UnreadLine SPRING = new UnreadLine(16, "20270204 立春", UnreadLine.Why.NO_KIND);

    private final List<Integer> previewed = new ArrayList<>();
    private final List<CalendarYear> years = new ArrayList<>(List.of(year(2027)));

    private final CalendarFiles files = new CalendarFiles() {
        @Override
        public CalendarContents read(byte[] content, String name) {
            return new CalendarContents(years, List.of(SPRING));
        }

        @Override
        public CalendarImport year(byte[] content, String name, int year) {
            previewed.add(year);
            return new CalendarImport(new ImportYear(YearImportTest.year(year)), false, List.of(SPRING));
        }
    };

    private final CalendarSteps steps = new CalendarSteps() {
        @Override
        public StepPreview preview(PreviewStep command) {
            CalendarChange nothing = new CalendarChange(List.of(), List.of(), List.of());
            return new StepPreview(nothing, List.of(), 0, 0, List.of(), List.of(), List.of(), "seen");
        }
    };

    @Test
    void listsEachLineThatIsNotUnderstoodBeforeAnythingIsSaved() {
        YearImport page = shown();
        assertThat(texts(page, ListItem.class)).containsExactly("第 16 行“20270204 立春”：没有写明是放假还是上班");
        assertThat(previewed).containsExactly(2027);
        assertThat(all(page, YearDays.class)).hasSize(1);
    }

    @Test
    void letsOneOfSeveralYearsBeChosenAndSavesNoneBefore() {
        years.add(year(2028));
        YearImport page = shown();
        assertThat(previewed).isEmpty();
        assertThat(applyButtons(page)).isEmpty();
        choice(page).setValue(2028);
        assertThat(previewed).containsExactly(2028);
        assertThat(applyButtons(page)).containsExactly("应用 2028 年的安排");
    }

    @Test
    void saysThatNoDayCouldBeReadAndWhy() {
        years.clear();
        YearImport page = shown();
        assertThat(page.getElement().getTextRecursively()).contains("没有能读懂的", "20270204 立春");
        assertThat(applyButtons(page)).isEmpty();
    }

    private YearImport shown() {
        Words words = new Words(CLOCK);
        YearImport page = new YearImport(files, steps, new Errors(CLOCK), words, () -> {});
        page.show(new byte[1], "a.ics");
        return page;
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> choice(YearImport page) {
        return (Select<Integer>) all(page, Select.class).findFirst().orElseThrow();
    }

    private static List<String> applyButtons(YearImport page) {
        return all(page, Button.class)
                .map(Button::getText)
                .filter(text -> text.startsWith("应用"))
                .toList();
    }

    private static <C extends Component> List<String> texts(Component root, Class<C> type) {
        return all(root, type)
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }

    private static <C> Stream<C> all(Component root, Class<C> type) {
        Stream<C> own = type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, type)));
    }

    private static CalendarYear year(int year) {
        return new CalendarYear(
                year, true, "a.ics", List.of(new SpecialDay(LocalDate.of(year, 1, 1), SpecialDay.Kind.OFF, "元旦")));
    }
}
