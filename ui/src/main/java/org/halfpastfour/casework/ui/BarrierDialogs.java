package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.halfpastfour.casework.AnswerBarrier;
import org.halfpastfour.casework.BarrierKind;
import org.halfpastfour.casework.BarrierView;
import org.halfpastfour.casework.BarriersView;
import org.halfpastfour.casework.NoteBarrier;
import org.halfpastfour.casework.RepairBarriers;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.shell.ui.Notices;

/** What keeps a family from coming to a session: it is noted, and a place in a class for the children answers the need of care. */
public class BarrierDialogs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RepairBarriers barriers;
    private final CaseDialogs dialogs;
    private final CaseWords words;

    @Inject
    public BarrierDialogs(RepairBarriers barriers, CaseDialogs dialogs, CaseWords words) {
        this.barriers = barriers;
        this.dialogs = dialogs;
        this.words = words;
    }

    CaseFormDialog of(RepairView repair, Runnable done) {
        BarriersView known = barriers.of(repair.id());
        CaseFormDialog dialog = dialogs.dialog("barrier");
        dialog.with(new Paragraph(words.words().when(repair.start(), repair.end())), new Paragraph(said(known)));
        Select<BarrierKind> kind = dialog.choice(
                "kind", words.text("field.barrier-kind"), BarrierKind.values(), BarrierKind.CHILD_CARE, words::of);
        TextField more = dialog.form().field("words", new TextField(words.text("field.barrier-words")));
        more.setMaxLength(200);
        dialog.with(kind, more);
        ClassFields classes = new ClassFields(known, dialog.form(), words);
        kind.addValueChangeListener(change -> classes.setVisible(change.getValue() == BarrierKind.CHILD_CARE));
        return dialog.with(classes).sending(() -> {
            barriers.note(new NoteBarrier(repair.id(), kind.getValue(), more.getValue()));
            Notices.done(words.text("barrier.noted"));
            if (kind.getValue() == BarrierKind.CHILD_CARE) {
                classes.command().ifPresent(this::book);
            }
            done.run();
        });
    }

    private void book(AnswerBarrier command) {
        boolean placed = barriers.answer(command);
        Notices.done(words.text(placed ? "barrier.booked" : "barrier.waits"));
    }

    private String said(BarriersView known) {
        return known.noted().isEmpty()
                ? words.text("barrier.none")
                : words.words().list(known.noted().stream().map(this::said).toList());
    }

    private String said(BarrierView each) {
        String more = each.answered() ? words.text("barrier.answered") : each.words();
        return more.isEmpty() ? words.of(each.kind()) : words.text("barrier.said", words.of(each.kind()), more);
    }
}
