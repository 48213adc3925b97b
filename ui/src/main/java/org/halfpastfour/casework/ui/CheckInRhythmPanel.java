package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.halfpastfour.casework.CheckInsOfCase;

/** How often the client is asked, what, and within which time a call for help is seen to. */
class CheckInRhythmPanel extends Div {

    private static final long serialVersionUID = 1L;

    CheckInRhythmPanel(CheckInsOfCase view, CheckInDialogs dialogs, OwnWords words, Runnable again) {
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.text("own.rhythm")));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.small(words.text("own.rhythm.change"), () -> dialogs.arrange(view, again)
                    .open()));
        }
        UnorderedList questions = OwnPanel.list();
        view.rhythm()
                .questions()
                .forEach(question -> questions.add(new ListItem(words.words().of(question.text()))));
        add(
                head,
                new Paragraph(words.text("own.rhythm.every", view.rhythm().everyDays())),
                questions,
                OwnPanel.quiet(words.text("own.rhythm.hours", view.rhythm().answerHours())));
    }
}
