package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.CarriedClassView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.rollover.RollOver;
import org.halfpastfour.rollover.RollOverView;
import org.halfpastfour.rollover.RolledClassView;
import org.halfpastfour.rollover.RolledOver;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** Which classes go on in the next term, and until when their places are kept. */
class NextTermPanel extends LookFirst {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_BEFORE = 10;

    private final HomeId home;
    private final Select<TermSummary> from;
    private final Select<TermSummary> to;
    private final DateField kept;
    private final Map<SeriesId, String> without = new LinkedHashMap<>();
    private final SerializableRunnable done;

    NextTermPanel(AheadActions desk, HomeId home, List<TermSummary> terms, SerializableRunnable done) {
        super(desk, new Forms(desk.errors), "rollover.next.title", "rollover.next.how");
        this.home = home;
        this.done = done;
        LocalDate today = words.today();
        from = terms("from", "rollover.next.from", terms);
        to = terms("to", "rollover.next.to", terms);
        kept = form.field("keptUntil", new DateField(words.text("rollover.next.kept")));
        terms.stream()
                .filter(term -> !term.firstDay().isAfter(today))
                .reduce((earlier, later) -> later)
                .ifPresent(from::setValue);
        terms.stream()
                .filter(term -> term.firstDay().isAfter(today))
                .findFirst()
                .ifPresent(next -> {
                    to.setValue(next);
                    LocalDate usual = next.firstDay().minusDays(DAYS_BEFORE);
                    kept.setValue(usual.isBefore(today) ? today : usual);
                });
        kept.setHelperText(words.text("rollover.next.kept.helper"));
        from.addValueChangeListener(change -> again());
        to.addValueChangeListener(change -> again());
        kept.addValueChangeListener(change -> forget());
        fields(from, to, kept);
    }

    private void again() {
        without.clear();
        forget();
    }

    private Select<TermSummary> terms(String name, String label, List<TermSummary> terms) {
        Select<TermSummary> select = form.field(name, new Select<>());
        select.setLabel(words.text(label));
        select.setItems(terms);
        select.setItemLabelGenerator(term -> term == null ? "" : AheadWords.term(words, term));
        select.addClassName("wide-field");
        return select;
    }

    @Override
    protected void look() {
        TermSummary of = from.getValue();
        TermSummary into = to.getValue();
        RollOver command = new RollOver(
                home,
                of == null ? null : of.id(),
                into == null ? null : into.id(),
                kept.getValue(),
                Set.copyOf(without.keySet()));
        RollOverView view = desk.rollOvers.preview(command);
        Div shown = new Div(new Paragraph(sums(view)));
        shown.addClassName("change-preview");
        grades(shown, view);
        view.classes().forEach(each -> shown.add(line(each)));
        without.forEach((series, title) -> shown.add(back(series, title)));
        if (view.classes().stream().anyMatch(each -> each.carried().goesOn())) {
            show(shown, words.text("rollover.next.write", view.families()), () -> write(command, view.seen()));
        } else {
            show(shown);
        }
    }

    private String sums(RollOverView view) {
        int on = (int)
                view.classes().stream().filter(each -> each.carried().goesOn()).count();
        return words.text("rollover.next.sums", on, view.classes().size() - on, view.families());
    }

    private void grades(Div shown, RollOverView view) {
        LocalDate day = view.gradesOn();
        if (day != null && view.movingUp() > 0) {
            shown.add(new Paragraph(
                    words.text("rollover.next.grades", words.date(day), view.movingUp(), view.leavingPrimary())));
        }
    }

    private Div line(RolledClassView view) {
        CarriedClassView carried = view.carried();
        Div line = new CarriedLine(words, view);
        line.addComponentAsFirst(carried.goesOn() ? takes(carried) : title(carried));
        return line;
    }

    private Checkbox takes(CarriedClassView carried) {
        Checkbox takes = new Checkbox(carried.title(), true);
        takes.addValueChangeListener(change -> {
            without.put(carried.series(), carried.title());
            form.attempt(key -> look());
        });
        return takes;
    }

    private static Span title(CarriedClassView carried) {
        Span title = new Span(carried.title());
        title.addClassName("plan-not");
        return title;
    }

    private Checkbox back(SeriesId series, String title) {
        Checkbox back = new Checkbox(words.text("rollover.next.left-out", title), false);
        back.addValueChangeListener(change -> {
            without.remove(series);
            form.attempt(key -> look());
        });
        return back;
    }

    private void write(RollOver command, String seen) {
        RolledOver rolled = desk.rollOvers.roll(command, seen);
        Notices.done(words.text("rollover.next.written", rolled.families(), rolled.children()));
        done.run();
    }
}
