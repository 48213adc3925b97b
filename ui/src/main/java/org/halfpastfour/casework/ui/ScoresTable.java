package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.ScoreChange;
import org.halfpastfour.assessment.Subscale;
import org.halfpastfour.casework.AssessmentView;
import org.halfpastfour.casework.InstrumentResults;

/** The scores of an instrument, a line for each scale and a column for each time, and in words what lies between. */
class ScoresTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final AssessmentWords words;

    ScoresTable(InstrumentResults results, AssessmentWords words) {
        this.words = words;
        addClassNames("table", "cards-when-narrow");
        NativeTableRow head = getHead().addRow();
        head.add(header(words.text("assessment.scale"), "col"));
        results.held().forEach(each -> head.add(header(words.when(each), "col")));
        if (!results.changes().isEmpty()) {
            head.add(header(words.text("assessment.change"), "col"));
        }
        List<Subscale> scales = results.instrument().instrument().scales();
        for (int i = 0; i < scales.size(); i++) {
            getBody().add(line(results, scales.get(i), i));
        }
    }

    private NativeTableRow line(InstrumentResults results, Subscale scale, int number) {
        Instrument instrument = results.instrument().instrument();
        NativeTableRow row = new NativeTableRow();
        row.add(header(words.of(scale.words()), "row"));
        for (AssessmentView each : results.held()) {
            row.add(new LabelledCell(
                    words.when(each), words.score(instrument, each.scores().get(number))));
        }
        List<ScoreChange> changes = results.changes();
        if (!changes.isEmpty()) {
            row.add(new LabelledCell(words.text("assessment.change"), words.change(changes.get(number))));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
