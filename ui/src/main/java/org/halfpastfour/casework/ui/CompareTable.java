package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.ComparedEngagement;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Measures;
import org.halfpastfour.engagement.StreamEngagement;

/** The measures of two periods beside each other, and in words what lies between them; nothing is added up. */
class CompareTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;
    private final CompareWords between;
    private final List<String> heads;

    CompareTable(ComparedEngagement compared, CaseWords words) {
        this.words = words;
        this.between = new CompareWords(words);
        Engagement one = compared.one();
        Engagement other = compared.other();
        this.heads = List.of(words.text("compare.what"), days(one), days(other), words.text("compare.between"));
        addClassNames("table", "cards-when-narrow");
        NativeTableRow head = getHead().addRow();
        heads.forEach(text -> head.add(header(text, "col")));
        lines(words.text("compare.whole"), one.family(), other.family());
        Stream.concat(one.streams().stream(), other.streams().stream())
                .map(StreamEngagement::stream)
                .distinct()
                .forEach(way -> lines(
                        words.of(way), one.of(way).measures(), other.of(way).measures()));
    }

    /** Nothing where the family could not have come in either of them. */
    private void lines(String way, Measures one, Measures other) {
        if (one.doseMinutes().whole() == 0 && other.doseMinutes().whole() == 0) {
            return;
        }
        line(
                way,
                "retention",
                words.retention(one.retentionWeeks()),
                words.retention(other.retentionWeeks()),
                between.weeks(one.retentionWeeks(), other.retentionWeeks()));
        line(
                way,
                "taken",
                words.doseTaken(one.doseMinutes()),
                words.doseTaken(other.doseMinutes()),
                between.hours(one.doseMinutes(), other.doseMinutes()));
        line(
                way,
                "involvement",
                words.involvement(one.involvement()),
                words.involvement(other.involvement()),
                between.marks(one.involvement(), other.involvement()));
    }

    private void line(String way, String measure, String... cells) {
        NativeTableRow row = new NativeTableRow();
        row.add(header(words.text("rows.of", way, words.text(measure)), "row"));
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new LabelledCell(heads.get(i + 1), cells[i]);
            row.add(cell);
        }
        getBody().add(row);
    }

    private String days(Engagement engagement) {
        LocalDate from = engagement.from();
        return words.words().period(from, engagement.to(), words.words()::shortDate);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
