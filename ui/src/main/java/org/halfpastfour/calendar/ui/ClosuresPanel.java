package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.ClosureSummary;
import org.halfpastfour.calendar.RemoveClosure;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalendarSteps;

/** The days on which a home, or every home, is closed besides the holidays. */
public class ClosuresPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Calendars calendars;
    private final transient CalendarSteps steps;
    private final transient Homes homes;
    private final Errors errors;
    private final Words words;
    private final Div list = new Div();
    private SerializableRunnable changed = this::show;

    @Inject
    public ClosuresPanel(Calendars calendars, CalendarSteps steps, Homes homes, Errors errors, Words words) {
        this.calendars = calendars;
        this.steps = steps;
        this.homes = homes;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "city-form");
        Button add = new Button(
                getTranslation("calendar.closures.add"),
                click -> new ClosureDialog(steps, homes, errors, words, () -> changed.run()).open());
        add(new H2(getTranslation("calendar.closures.title")), list, add);
    }

    /** What else shows the calendar follows it. */
    void whenChanged(SerializableRunnable all) {
        changed = all;
    }

    void show() {
        Listed.clear(list);
        List<ClosureSummary> closures = calendars.closuresSince(words.today());
        Map<UUID, String> names = names(closures);
        closures.forEach(closure -> Listed.add(list, row(closure, names)));
        if (closures.isEmpty()) {
            list.add(new Paragraph(getTranslation("calendar.closures.none")));
        }
    }

    private Div row(ClosureSummary closure, Map<UUID, String> names) {
        UUID home = closure.home();
        Span where =
                new Span(home == null ? getTranslation("calendar.closures.every-home") : names.getOrDefault(home, ""));
        where.addClassName("city-row-name");
        Span what =
                new Span(words.period(closure.firstDay(), closure.lastDay(), words::date) + " · " + closure.reason());
        what.addClassName("quiet");
        Div text = new Div(where, what);
        text.addClassName("room-text");
        Button remove = new Button(
                getTranslation("calendar.closures.remove"),
                click -> ask(closure, where.getText() + " " + what.getText()));
        remove.setAriaLabel(getTranslation("calendar.closures.remove") + ": " + where.getText() + " " + what.getText());
        Loss.way(remove);
        Div row = new Div(text, remove);
        row.addClassName("room-row");
        return row;
    }

    private void ask(ClosureSummary closure, String what) {
        new StepDialog(
                        steps,
                        errors,
                        words,
                        new RemoveClosure(closure.id()),
                        "calendar.closures.remove-ask",
                        what,
                        "calendar.closures.remove",
                        changed)
                .ask();
    }

    private Map<UUID, String> names(List<ClosureSummary> closures) {
        List<UUID> ids = closures.stream()
                .flatMap(closure -> Stream.ofNullable(closure.home()))
                .distinct()
                .toList();
        return homes.homes(ids).stream()
                .collect(Collectors.toMap(home -> home.id().value(), HomeSummary::name));
    }
}
