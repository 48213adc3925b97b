package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesView;

/** Series that end in a week or soon after it, each with the question whether it goes on. */
final class EndingSeries extends Section {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final HomeId home;
    private final transient Runnable changed;

    EndingSeries(PlanningActions desk, HomeId home, List<SeriesView> ending, Runnable changed) {
        this.desk = desk;
        this.home = home;
        this.changed = changed;
        addClassNames("panel", "stack");
        setVisible(!ending.isEmpty());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        ending.forEach(series -> lines.add(line(series)));
        add(new H2(desk.words.text("programme.ending")), lines);
    }

    private ListItem line(SeriesView series) {
        String when = SeriesWords.when(desk.words, series.recurrence());
        Span ends = new Span(desk.words.text(
                series.isIncomplete() ? "programme.ending.so-far" : "programme.ending.on",
                series.title(),
                when,
                desk.words.date(series.plannedUntil())));
        Button goOn = new Button(
                desk.words.text("programme.go-on"),
                click -> new GoOnDialog(desk, desk.programmes, home, series, changed).open());
        goOn.addThemeVariants(ButtonVariant.TERTIARY);
        goOn.setAriaLabel(desk.words.text("programme.go-on") + " " + series.title() + " " + when);
        ListItem line = new ListItem(ends, goOn);
        line.addClassName("line");
        return line;
    }
}
