package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.halfpastfour.programme.PlanningView;
import org.halfpastfour.programme.StayReason;
import org.halfpastfour.programme.StayingRow;
import org.halfpastfour.programme.UndoView;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** What was planned lately, each of which can be taken back so far as nobody counts on it. */
class LatelyPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final AheadActions desk;
    private final Words words;
    private final SerializableRunnable done;

    LatelyPanel(AheadActions desk, List<PlanningView> lately, SerializableRunnable done) {
        this.desk = desk;
        this.words = desk.words;
        this.done = done;
        addClassNames("panel", "stack");
        add(new H2(words.text("rollover.lately.title")));
        if (lately.isEmpty()) {
            add(new Paragraph(words.text("rollover.lately.none")));
            return;
        }
        Div list = new Div();
        lately.forEach(planning -> Listed.add(list, line(planning)));
        add(list);
    }

    private Div line(PlanningView planning) {
        String said = AheadWords.planning(words, planning);
        Span when = new Span(words.moment(planning.plannedAt()));
        when.addClassName("quiet");
        Button undo = new Button(words.text("rollover.undo"), click -> ask(planning));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(words.text("rollover.undo") + " " + said);
        Div line = new Div(new Span(said), when, undo);
        line.addClassName("plan-lately");
        return line;
    }

    private void ask(PlanningView planning) {
        UndoView view = desk.plannings.preview(planning.id());
        if (view.goes().isEmpty()) {
            Notices.refused(withStays(words.text("rollover.undo.nothing"), view));
            return;
        }
        String text = words.text("rollover.undo.text", view.goes().size());
        new Question(
                        desk.errors,
                        words.text("rollover.undo.title"),
                        withStays(text, view),
                        words.text("rollover.undo"),
                        () -> undo(planning))
                .open();
    }

    /** With one more sentence where some stay: how many, by the reason. */
    private String withStays(String said, UndoView view) {
        Map<StayReason, Long> counted = view.stays().stream()
                .collect(Collectors.groupingBy(StayingRow::reason, TreeMap::new, Collectors.counting()));
        return counted.isEmpty()
                ? said
                : words.text(
                        "rollover.undo.stays",
                        said,
                        words.list(counted.entrySet().stream()
                                .map(each -> words.text("rollover.stays." + each.getKey(), each.getValue()))
                                .toList()));
    }

    private void undo(PlanningView planning) {
        UndoView undone = desk.plannings.undo(planning.id());
        Notices.done(words.text("rollover.undone", undone.goes().size()));
        done.run();
    }
}
