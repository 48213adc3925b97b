package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.engagement.EngagementRow;

/** The sessions that a figure was computed from, or one of them. */
class RowsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RowsDialog(String title, List<EngagementRow> rows, CaseView view, CaseWords words) {
        setHeaderTitle(title);
        addClassName("rows-dialog");
        add(new Scroller(title, new RowsTable(rows, view, words)));
        Button close = new Button(words.words().text("shell.close"), click -> close());
        getFooter().add(close);
    }
}
