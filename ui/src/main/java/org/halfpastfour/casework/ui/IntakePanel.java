package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.IntakeId;
import org.halfpastfour.casework.IntakeView;
import org.halfpastfour.shell.ui.Badge;

/** What family, neighbours and offices said when the case began, beside the plan; it is read only when somebody asks for it. */
class IntakePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final IntakeDialogs dialogs;
    private final CaseWords words;
    private final Div said = new Div();
    private final Button show;

    IntakePanel(CaseView view, IntakeDialogs dialogs, CaseWords words) {
        this.view = view;
        this.dialogs = dialogs;
        this.words = words;
        addClassNames("panel", "stack");
        said.addClassName("stack");
        show = CaseButtons.small(words.text("intake.show"), this::show);
        Div head = new Div(new H2(words.text("intake")), show);
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.small(words.text("intake.write"), () -> dialogs.write(view, null, this::show)
                    .open()));
        }
        Paragraph what = new Paragraph(words.text("intake.what"));
        what.addClassName("quiet");
        add(head, what, said);
    }

    private void show() {
        List<IntakeView> all = dialogs.said(view.id());
        Set<IntakeId> corrected =
                all.stream().map(IntakeView::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        show.setVisible(false);
        said.removeAll();
        if (all.isEmpty()) {
            said.add(new Paragraph(words.text("intake.none")));
        }
        all.forEach(each -> said.add(statement(each, corrected.contains(each.id()))));
    }

    private Component statement(IntakeView each, boolean corrected) {
        Div part = new Div();
        part.addClassName("note");
        Span who = new Span(words.text("intake.by", words.of(each.source()), each.sourceName()));
        Span when = new Span(words.words().fullDate(each.saidOn()));
        when.addClassName("quiet");
        Div head = new Div(who, when);
        head.addClassName("row");
        if (each.corrects() != null) {
            head.add(new Badge(words.text("note.correction")));
        }
        if (corrected) {
            head.add(new Badge(words.text("note.corrected")));
            part.addClassName("note-corrected");
        } else if (view.own()) {
            head.add(CaseButtons.link(words.text("note.correct"), () -> dialogs.write(view, each, this::show)
                    .open()));
        }
        part.add(head, text(each.said()));
        named(part, "intake.strengths", each.strengths());
        named(part, "intake.worries", each.worries());
        return part;
    }

    private void named(Div part, String key, String text) {
        if (!text.isEmpty()) {
            part.add(text(words.text(key, text)));
        }
    }

    private static Paragraph text(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("note-text");
        return paragraph;
    }
}
