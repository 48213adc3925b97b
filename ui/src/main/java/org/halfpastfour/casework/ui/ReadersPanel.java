package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.halfpastfour.casework.ReaderCounts;
import org.halfpastfour.casework.ReaderRow;

/** How much each read on some days, beside what lies between all of them; plain counts. */
class ReadersPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("reads", "cases", "refused", "glass", "exports");

    private final CaseWords words;

    ReadersPanel(CaseWords words) {
        this.words = words;
        addClassNames("panel", "stack", "readers");
    }

    void show(ReaderCounts counts) {
        removeAll();
        setVisible(!counts.readers().isEmpty());
        Paragraph range = new Paragraph(words.text(
                "readers.range", counts.readers().size(), counts.lowest(), counts.highest(), counts.middle()));
        range.addClassName("quiet");
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        head.add(column("readers.who"));
        COLUMNS.forEach(each -> head.add(column("readers." + each)));
        counts.readers().forEach(each -> table.getBody().add(row(each)));
        add(new H2(words.text("readers")), range, new Scroller(words.text("readers"), table));
    }

    private NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(ReaderRow each) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(each.name());
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        for (long count : new long[] {each.reads(), each.cases(), each.refused(), each.glass(), each.exports()}) {
            row.add(new NativeTableCell(Long.toString(count)));
        }
        return row;
    }
}
