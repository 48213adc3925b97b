package org.halfpastfour.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.report.UseFigure;
import org.halfpastfour.report.UseFigures;
import org.halfpastfour.report.UseLine;
import org.halfpastfour.report.UseReport;
import org.halfpastfour.report.UseTable;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class FiguresTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UseFigures MANY = new UseFigures(8L, 120L, 200L, 62, 7L, Set.of());
    private static final UseFigures FEW = new UseFigures(
            null, null, 20L, null, 0L, Set.of(UseFigure.SESSIONS, UseFigure.PARTICIPATIONS, UseFigure.TAKEN));
    private static final UseFigures SUM = new UseFigures(
            8L, 120L, 220L, 62, 7L, Set.of(UseFigure.SESSIONS, UseFigure.PARTICIPATIONS, UseFigure.TAKEN));

    private final FigureWords words =
            new FigureWords(new Words(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"))));

    private final UseTable table = new UseTable(
            report(line("500103", "渝中区", OCTOBER, MANY), line("500111", "大足区", OCTOBER.plusMonths(1), FEW)),
            report(line("500103", "渝中区", null, MANY), line("500111", "大足区", null, FEW)),
            report(line(null, null, OCTOBER, MANY), line(null, null, OCTOBER.plusMonths(1), FEW)));

    @Test
    void aTableHasALineForEachDistrictAColumnForEachMonthAndTheSums() {
        assertThat(texts(new FiguresTable(Shown.PARTICIPATIONS, table, words)))
                .containsExactly(
                        "区县",
                        "2026年10月",
                        "2026年11月",
                        "合计", //
                        "渝中区",
                        "120",
                        "—",
                        "120", //
                        "大足区",
                        "—",
                        "不公布",
                        "不公布", //
                        "合计",
                        "120",
                        "不公布",
                        "120 以上");
    }

    @Test
    void theBarsHaveTheSameNumbersAsTheTable() {
        assertThat(texts(new FiguresChart(Shown.USE, table.months().lines(), words)))
                .containsExactly("2026年10月", "62%", "2026年11月", "不公布");
        assertThat(texts(new FiguresChart(Shown.WAITING, table.months().lines(), words)))
                .containsExactly("2026年10月", "7", "2026年11月", "0");
    }

    @Test
    void aTableThatScrollsIsReachedByKeyboardAndSaysWhatItIs() {
        Element scroll = new FiguresTable(Shown.SESSIONS, table, words).getElement();
        assertThat(scroll.getAttribute("tabindex")).isEqualTo("0");
        assertThat(scroll.getAttribute("aria-label")).isEqualTo("各区县场次，可以左右滚动");
    }

    private static List<String> texts(Component component) {
        return leaves(component.getElement())
                .map(Element::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Stream<Element> leaves(Element element) {
        return element.getChildren().allMatch(Element::isTextNode)
                ? Stream.of(element)
                : element.getChildren().flatMap(FiguresTest::leaves);
    }

    private static UseReport report(UseLine... lines) {
        return new UseReport(List.of(lines), SUM);
    }

    private static UseLine line(
            @Nullable String code, @Nullable String name, @Nullable YearMonth month, UseFigures figures) {
        return new UseLine(code, name, null, null, month, figures);
    }
}
