package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.placing.MovePlaced;
import org.halfpastfour.placing.PlacedClassView;
import org.halfpastfour.placing.PlacedRow;
import org.halfpastfour.placing.PlacingView;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Gives a child another class, or none, and says why. */
class MovePlacedDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    MovePlacedDialog(PlacingActions desk, PlacingView view, PlacedRow row, SerializableRunnable moved) {
        Words words = desk.words;
        addClassName("form-dialog");
        setHeaderTitle(words.text("placing.move-of", row.name()));
        Forms form = new Forms(desk.errors);
        Select<WishClassView> to = form.field("to", new Select<>());
        to.setLabel(words.text("placing.move.to"));
        to.setItems(others(view, row));
        to.setEmptySelectionAllowed(row.series() != null);
        to.setEmptySelectionCaption(words.text("placing.move.nowhere"));
        to.setItemLabelGenerator(each -> each == null ? words.text("placing.move.nowhere") : each.title());
        TextField reason = form.field("reason", new TextField(words.text("placing.move.reason")));
        reason.setHelperText(words.text("placing.move.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        Div body = new Div(to, reason, form.problem());
        body.addClassName("form-fields");
        add(body);
        Button send = form.submit(words.text("placing.move"), key -> {
            WishClassView chosen = to.getValue();
            desk.placings.move(new MovePlaced(
                    view.round().id(),
                    row.list(),
                    row.child(),
                    row.series(),
                    chosen == null ? null : chosen.series(),
                    reason.getValue()));
            close();
            Notices.done(words.text("placing.moved", row.name()));
            moved.run();
        });
        getFooter().add(new Button(words.text("shell.cancel"), click -> close()), send);
    }

    private static List<WishClassView> others(PlacingView view, PlacedRow row) {
        return view.classes().stream()
                .map(PlacedClassView::offered)
                .filter(each -> !each.series().equals(row.series()))
                .toList();
    }
}
