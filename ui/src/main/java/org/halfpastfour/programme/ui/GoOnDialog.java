package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfpastfour.calendar.DateChoice;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.ExtendSeries;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Lets a series go on until a later date, with every date that it would bring before anything is saved. */
final class GoOnDialog extends ProgrammeFormDialog implements DateChoices {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_FURTHER = 16;

    private final PlanningActions desk;
    private final transient Programmes programmes;
    private final transient SeriesView series;
    private final DateField to;
    private final DateField opens;
    private final MultiSelectComboBox<StaffMemberSummary> adults = new MultiSelectComboBox<>();
    private final Checkbox publish;
    private final PreviewPanel preview;
    private final Map<LocalDate, Boolean> choices = new TreeMap<>();

    GoOnDialog(PlanningActions desk, Programmes programmes, HomeId home, SeriesView series, Runnable changed) {
        super(desk.words, desk.words.text("programme.go-on.title"));
        this.desk = desk;
        this.programmes = programmes;
        this.series = series;
        Words words = desk.words;
        Forms form = new Forms(desk.errors);
        to = form.field("to", new DateField(words.text("programme.to")));
        opens = form.field("signupOpens", new DateField(words.text("programme.signup-opens")));
        publish = new Checkbox(words.text("programme.publish-now"), true);
        preview = new PreviewPanel(words, desk.errors, this);
        fill(form, home);
        Div fields = new Div(to, adults, opens, publish);
        fields.addClassName("field-row");
        body().add(new Paragraph(words.text("programme.go-on.what")), fields, preview, form.problem());
        footer(form.submit(words.text("programme.go-on"), key -> {
            int made = programmes.extend(command());
            close();
            Notices.done(words.text("programme.went-on", made));
            changed.run();
        }));
        look();
    }

    @Override
    public void choose(LocalDate date, @Nullable Boolean held) {
        if (held == null) {
            choices.remove(date);
        } else {
            choices.put(date, held);
        }
        look();
    }

    @Override
    public boolean isChosen(LocalDate date) {
        return choices.containsKey(date);
    }

    private void fill(Forms form, HomeId home) {
        Words words = desk.words;
        LocalDate last = series.recurrence().dates().to();
        if (last != null) {
            LocalDate today = words.today();
            to.setMin(last);
            to.setValue(series.isIncomplete() ? last : (last.isBefore(today) ? today : last).plusWeeks(WEEKS_FURTHER));
        }
        opens.setValue(words.today());
        opens.setHelperText(words.text("programme.signup-opens.helper"));
        form.field("adults", adults);
        adults.setLabel(words.text("programme.adults"));
        adults.setItems(desk.activeStaff(home));
        adults.setItemLabelGenerator(StaffMemberSummary::name);
        adults.addClassName("wide-field");
        select(inChargeLast());
        to.addValueChangeListener(change -> look());
        opens.addValueChangeListener(change -> look());
        adults.addValueChangeListener(change -> look());
    }

    private List<StaffMemberId> inChargeLast() {
        return series.sessions().isEmpty()
                ? List.of()
                : series.sessions().getLast().adults();
    }

    private void select(List<StaffMemberId> chosen) {
        adults.setValue(adults.getListDataView()
                .getItems()
                .filter(person -> chosen.contains(person.id()))
                .toList());
    }

    /** What would be made; what cannot be right yet is told beside the dates and not at the fields. */
    private void look() {
        try {
            preview.show(programmes.preview(command()));
        } catch (DomainException notYet) {
            preview.showProblem(notYet);
        }
    }

    private ExtendSeries command() {
        LocalDate last = required("to", to.getValue());
        return new ExtendSeries(
                series.id(),
                last,
                adults.getValue().stream().map(StaffMemberSummary::id).toList(),
                choices.entrySet().stream()
                        .filter(choice -> !choice.getKey().isAfter(last))
                        .map(choice -> new DateChoice(choice.getKey(), choice.getValue(), ""))
                        .toList(),
                opensAt(required("signupOpens", opens.getValue())),
                publish.getValue());
    }

    private Instant opensAt(LocalDate from) {
        return from.isAfter(desk.words.today())
                ? desk.instant(from, RecurrenceFields.SIGN_UP_OPENS)
                : desk.clock.instant();
    }

    private static LocalDate required(String field, @Nullable LocalDate value) {
        if (value == null) {
            throw new InvalidInput(field, CommonError.REQUIRED.code());
        }
        return value;
    }
}
