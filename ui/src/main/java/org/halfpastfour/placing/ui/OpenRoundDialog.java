package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.placing.AskForWishes;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** For which term, and on which days, families are asked for their wishes. */
class OpenRoundDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 13;

    OpenRoundDialog(PlacingActions desk, HomeId home, SerializableRunnable opened) {
        Words words = desk.words;
        addClassName("form-dialog");
        setHeaderTitle(words.text("placing.ask"));
        Forms form = new Forms(desk.errors);
        List<TermSummary> terms = desk.calendars.terms().stream()
                .filter(term -> term.firstDay().isAfter(words.today()))
                .toList();
        Select<TermSummary> term = form.field("term", new Select<>());
        term.setLabel(words.text("placing.term"));
        term.setItems(terms);
        term.setItemLabelGenerator(each ->
                words.text("placing.term-of", words.calendarName(each.schoolYear()), words.calendarName(each.name())));
        terms.stream().findFirst().ifPresent(term::setValue);
        DateField from = form.field("from", new DateField(words.text("placing.from")));
        from.setValue(words.today());
        DateField until = form.field("until", new DateField(words.text("placing.until")));
        until.setValue(words.today().plusDays(USUAL_DAYS));
        Paragraph how = new Paragraph(words.text("placing.ask.how"));
        how.addClassName("quiet");
        Div body = new Div(how, term, from, until, form.problem());
        body.addClassName("form-fields");
        add(body);
        Button send = form.submit(words.text("placing.ask"), key -> {
            TermSummary chosen = term.getValue();
            LocalDate last = until.getValue();
            desk.placings.open(new AskForWishes(home, chosen == null ? null : chosen.id(), from.getValue(), last));
            close();
            Notices.done(words.text("placing.asked"));
            opened.run();
        });
        getFooter().add(new Button(words.text("shell.cancel"), click -> close()), send);
    }
}
