package org.halfpastfour.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.report.UseFigures;
import org.halfpastfour.report.UseLine;
import org.halfpastfour.report.UseTable;
import org.halfpastfour.shell.ui.Scrolls;

/** One figure: a line for each district, a column for each month, and the sums of what may be told. */
class FiguresTable extends Div {

    private static final long serialVersionUID = 1L;

    private record Place(String district, YearMonth month) {}

    private final Shown figure;
    private final FigureWords words;

    FiguresTable(Shown figure, UseTable table, FigureWords words) {
        this.figure = figure;
        this.words = words;
        addClassName("figures-scroll");
        Scrolls.byKeyboard(this, words.words().text("report.table", words.name(figure)));
        NativeTable shown = new NativeTable();
        shown.addClassName("figures-table");
        List<YearMonth> months = table.months().lines().stream()
                .map(UseLine::month)
                .filter(Objects::nonNull)
                .toList();
        head(shown.getHead().addRow(), months);
        var cells = table.cells().lines().stream()
                .collect(Collectors.toMap(FiguresTable::place, UseLine::figures, (one, same) -> one));
        table.districts().lines().forEach(line -> {
            String district = line.district() == null ? "" : line.district();
            shown.getBody()
                    .add(row(
                            line.districtName() == null ? "" : line.districtName(),
                            months,
                            month -> words.value(figure, cells.get(new Place(district, month))),
                            line.figures()));
        });
        if (table.districts().lines().size() > 1) {
            var sums = table.months().lines().stream()
                    .collect(Collectors.toMap(FiguresTable::place, UseLine::figures, (one, same) -> one));
            shown.getFoot()
                    .add(row(
                            words.words().text("report.sum"),
                            months,
                            month -> words.sum(figure, Objects.requireNonNull(sums.get(new Place("", month)))),
                            table.months().total()));
        }
        add(shown);
    }

    private void head(NativeTableRow row, List<YearMonth> months) {
        row.add(headerCell("col", words.words().text("report.district")));
        months.forEach(month -> row.add(headerCell("col", words.words().month(month))));
        row.add(headerCell("col", words.words().text("report.sum")));
    }

    private NativeTableRow row(String name, List<YearMonth> months, Function<YearMonth, String> value, UseFigures sum) {
        NativeTableRow row = new NativeTableRow(headerCell("row", name));
        months.forEach(month -> row.add(new NativeTableCell(value.apply(month))));
        NativeTableCell last = new NativeTableCell(words.sum(figure, sum));
        last.addClassName("figures-sum");
        row.add(last);
        return row;
    }

    private static NativeTableHeaderCell headerCell(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Place place(UseLine line) {
        YearMonth month = line.month();
        String district = line.district();
        return new Place(district == null ? "" : district, month == null ? YearMonth.of(2000, 1) : month);
    }
}
