package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.engagement.EngagementRow;

/** Sessions as a table: when, what, what became of it, minutes, and who was there. */
class RowsTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;
    private final Map<UUID, String> names = new HashMap<>();

    RowsTable(List<EngagementRow> rows, CaseView view, CaseWords words) {
        this.words = words;
        addClassNames("table", "cards-when-narrow");
        names.put(view.id().value(), view.name());
        view.households()
                .forEach(household -> household.members().forEach(member -> names.put(member.person(), member.name())));
        NativeTableRow head = getHead().addRow();
        for (String key : List.of("rows.when", "rows.what", "rows.outcome", "rows.minutes", "rows.who")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        rows.forEach(row -> getBody().add(line(row)));
    }

    private NativeTableRow line(EngagementRow row) {
        NativeTableRow line = new NativeTableRow();
        line.add(
                cell("rows.when", words.words().when(row.start(), row.end())),
                cell("rows.what", words.title(row)),
                cell("rows.outcome", words.of(row.outcome())),
                cell(
                        "rows.minutes",
                        row.outcome().isFeasible()
                                ? words.text("rows.minutes.of", row.attendedMinutes(), row.offeredMinutes())
                                : words.text("rows.minutes.not", row.offeredMinutes())),
                cell("rows.who", who(row)));
        return line;
    }

    private NativeTableCell cell(String label, String text) {
        return new LabelledCell(words.text(label), text);
    }

    private String who(EngagementRow row) {
        return words.words()
                .list(row.members().stream().map(this::said).distinct().toList());
    }

    private String said(EngagementRow.Who who) {
        String name = names.getOrDefault(who.person(), words.text("person.unnamed"));
        String mark = who.mark() == null ? "" : words.text("rows.mark", who.mark());
        String excused = who.excused() ? words.text("rows.excused") : "";
        return who.came() ? name + mark : excused.isEmpty() ? words.text("rows.absent", name) : name + excused;
    }
}
