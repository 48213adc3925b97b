package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.casework.AskFigures;
import org.halfpastfour.casework.CaseFigure;
import org.halfpastfour.casework.CaseFigures;
import org.halfpastfour.casework.CaseFiguresView;
import org.halfpastfour.casework.HandInMonth;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.TypedWork;

/** What may be told of all cases together: of one's district, and for the city office of each and of the whole city. */
abstract class CaseFiguresPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 12;
    private static final int QUARTER = 3;
    private static final String DISTRICT = "district";
    private static final String BY = "by";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String CITY = "";
    private static final String NOT_PRINTED = "not-printed";

    /** By what the columns go. */
    private enum By {
        MONTH,
        QUARTER
    }

    private final transient CaseFigures figures;
    private final transient Homes homes;
    private final transient Errors errors;
    private final CaseWords words;
    private final Address address = new Address();
    private Select<String> district = new Select<>();
    private Select<By> by = new Select<>();
    private Select<YearMonth> from = new Select<>();
    private Select<YearMonth> to = new Select<>();
    private final Div found = new Div();

    protected CaseFiguresPage(CaseFigures figures, Homes homes, Errors errors, CaseWords words) {
        super("case-figures-page");
        this.figures = figures;
        this.homes = homes;
        this.errors = errors;
        this.words = words;
        found.addClassName("stack");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("figures.title"));
        Paragraph what = new Paragraph(words.text("figures.what"));
        what.addClassName("quiet");
        put(what, filter(), found);
        show();
    }

    /** Made anew whenever the page is entered. */
    private Component filter() {
        district = new Select<>();
        by = new Select<>();
        from = new Select<>();
        to = new Select<>();
        Set<String> own = figures.districts();
        Map<String, String> names = homes.districts().stream()
                .collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name, (one, same) -> one));
        List<String> choice = own.isEmpty()
                ? Stream.concat(Stream.of(CITY), names.keySet().stream().sorted())
                        .toList()
                : own.stream().sorted().toList();
        district.setLabel(words.text("figures.district"));
        district.setItems(choice);
        district.setItemLabelGenerator(
                code -> code.equals(CITY) ? words.text("figures.city") : names.getOrDefault(code, code));
        district.setValue(address.text(DISTRICT).filter(choice::contains).orElse(choice.getFirst()));
        by.setLabel(words.text("figures.by"));
        by.setItems(By.values());
        by.setItemLabelGenerator(words::of);
        by.setValue(address.word(BY, By.class).orElse(By.MONTH));
        YearMonth last = YearMonth.from(words.words().today()).minusMonths(1);
        months(from, "figures.from", FROM, last.minusMonths(USUAL_MONTHS - 1L), last);
        months(to, "figures.to", TO, last, last);
        district.addValueChangeListener(change -> choose(DISTRICT, change.getValue()));
        by.addValueChangeListener(change -> choose(BY, change.getValue()));
        from.addValueChangeListener(change -> choose(FROM, change.getValue()));
        to.addValueChangeListener(change -> choose(TO, change.getValue()));
        Div filter = new Div(district, by, from, to);
        filter.addClassNames("city-filter", NOT_PRINTED);
        TypedWork.exempt(filter);
        return filter;
    }

    private void months(Select<YearMonth> field, String label, String name, YearMonth usual, YearMonth last) {
        List<YearMonth> months = Stream.iterate(last, month -> month.minusMonths(1))
                .limit(AskFigures.MOST_MONTHS)
                .toList();
        field.setLabel(words.text(label));
        field.setItems(months);
        field.setItemLabelGenerator(words.words()::month);
        field.setValue(months.stream()
                .filter(month ->
                        address.text(name).filter(month.toString()::equals).isPresent())
                .findFirst()
                .orElse(usual));
    }

    private void choose(String name, Object value) {
        address.replace(name, value);
        look(this::show);
    }

    private AskFigures asked() {
        YearMonth one = from.getValue();
        YearMonth other = to.getValue();
        YearMonth first = other.isBefore(one) ? other : one;
        boolean quarters = by.getValue() == By.QUARTER;
        return new AskFigures(
                district.getValue(),
                quarters ? first.minusMonths((first.getMonthValue() - 1) % QUARTER) : first,
                other.isBefore(one) ? one : other,
                quarters);
    }

    private void show() {
        CaseFiguresView view = figures.of(asked());
        String of = district.getItemLabelGenerator().apply(district.getValue());
        Paragraph note = new Paragraph(words.text("figures.print-here"));
        Div sheet = new Div();
        actions(view.periods().isEmpty() ? new Component[0] : takenAlong(of, note, sheet));
        List<Component> parts = new ArrayList<>();
        if (!view.toHandIn().isEmpty()) {
            parts.add(toHandIn(view));
        }
        if (view.periods().isEmpty()) {
            parts.add(new EmptyState("chart", words.text("figures.none"), words.text("figures.none.next")));
        } else {
            note.addClassName("printed-only");
            fill(sheet, view, of);
            parts.add(note);
            parts.add(sheet);
        }
        found.removeAll();
        found.add(parts);
    }

    /** On paper only when somebody asked for it here, who then stands on it. */
    private void fill(Div sheet, CaseFiguresView view, String of) {
        sheet.addClassNames("stack", NOT_PRINTED);
        sheet.add(printed(of));
        for (CaseFigure figure : CaseFigure.values()) {
            if (!view.asked().quarters() || figure.isAdding()) {
                sheet.add(new FigurePanel(figure, view, words));
            }
        }
        Div how = new Div(new Paragraph(words.text("figures.how.withheld")));
        how.addClassName("panel");
        sheet.add(how);
    }

    private void print(Paragraph note, Div sheet) {
        WatermarkPanel mark = new WatermarkPanel(figures.print(), words);
        sheet.getChildren().filter(WatermarkPanel.class::isInstance).toList().forEach(sheet::remove);
        sheet.addComponentAsFirst(mark);
        sheet.removeClassName(NOT_PRINTED);
        note.setVisible(false);
        UI.getCurrent().getPage().executeJs("window.print()");
    }

    private Component[] takenAlong(String of, Paragraph note, Div sheet) {
        Button print = new Button(words.text("paper.print"), new Glyph("print"), click -> print(note, sheet));
        return new Component[] {
            new FileLinks(() -> figures.take(asked()), taken -> new CaseSheets(words).figures(taken, of), words), print
        };
    }

    /** What stands in the fields, for who reads it on paper, and when it was printed. */
    private Component printed(String of) {
        Paragraph line = new Paragraph(words.text(
                "figures.printed",
                of,
                words.words().month(asked().from()),
                words.words().month(asked().to()),
                words.words().fullDate(words.words().today())));
        line.addClassName("printed-only");
        return line;
    }

    private Component toHandIn(CaseFiguresView view) {
        Div panel = new Div(new H2(words.text("figures.hand-in")), new Paragraph(words.text("figures.hand-in.what")));
        Div buttons = new Div();
        buttons.addClassName("row");
        view.toHandIn().forEach(month -> {
            String said = words.words().month(month);
            buttons.add(new Button(words.text("figures.hand-in.month", said), click -> new Question(
                            errors,
                            words.text("figures.hand-in.month", said),
                            words.text("figures.hand-in.ask", said),
                            words.text("figures.hand-in.yes"),
                            () -> handIn(view.asked().district(), month))
                    .withoutLoss()
                    .open()));
        });
        panel.add(buttons);
        panel.addClassNames("panel", "stack", NOT_PRINTED);
        return panel;
    }

    private void handIn(String of, YearMonth month) {
        figures.handIn(new HandInMonth(of, month));
        Notices.done(words.text("figures.handed-in"));
        look(this::show);
    }
}
