package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.LastMarkView;
import org.halfpastfour.engagement.EngagementRow;

/** The sessions that a figure was computed from, or one of them. */
class RowsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** One session, with who wrote down what became of it. */
    RowsDialog(String title, EngagementRow row, List<LastMarkView> marks, CaseView view, CaseWords words) {
        this(title, List.of(row), view, words);
        MarkWords said = new MarkWords(view, words);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "quiet");
        marks.forEach(mark -> list.add(new ListItem(said.of(mark))));
        add(list);
        view.repairs().stream()
                .filter(repair -> repair.id().value().equals(row.session()))
                .flatMap(repair -> Stream.ofNullable(repair.groupMeeting()))
                .findFirst()
                .ifPresent(meeting -> add(new Anchor(GroupPage.of(meeting), words.text("group.way"))));
    }

    RowsDialog(String title, List<EngagementRow> rows, CaseView view, CaseWords words) {
        setHeaderTitle(title);
        addClassName("rows-dialog");
        add(new Scroller(title, new RowsTable(rows, view, words)));
        Button close = new Button(words.words().text("shell.close"), click -> close());
        getFooter().add(close);
    }
}
