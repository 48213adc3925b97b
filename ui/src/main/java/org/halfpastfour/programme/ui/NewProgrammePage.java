package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.account.OneLook;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesPreview;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One form for a programme and its series; beside it every date that it makes, as it is typed. */
@Route(value = "programmes/new", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class NewProgrammePage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** A known programme, or none for a new one. */
    private record Choice(@Nullable ProgrammeView programme, String label) {}

    @Inject
    private transient OneLook oneLook;

    private final PlanningActions desk;
    private final transient Programmes programmes;
    private final HomeChoice homes;
    private final Words words;
    private final Div layout = new Div();
    private final Select<Choice> choice = new Select<>();
    private @Nullable ProgrammeFields fields;
    private @Nullable SeriesFields series;
    private @Nullable PreviewPanel preview;
    private boolean looking;

    @Inject
    NewProgrammePage(PlanningActions desk, Programmes programmes, HomeChoice homes) {
        super("new-programme-page");
        this.desk = desk;
        this.programmes = programmes;
        this.homes = homes;
        this.words = desk.words;
        layout.addClassName("plan-layout");
        heading(words.text("programme.new.heading"));
        add(layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("programme")
                .orElse("");
        Optional<HomeId> here;
        looking = true;
        try {
            here = oneLook.answer(() -> offer(wanted));
        } finally {
            looking = false;
        }
        here.ifPresent(this::look);
    }

    /** All but the dates: what cannot be right yet is refused there, which ends a transaction. */
    private Optional<HomeId> offer(String wanted) {
        Optional<HomeId> here = homes.current();
        here.ifPresentOrElse(home -> build(home, wanted), () -> {
            layout.removeAll();
            layout.add(homes.none());
        });
        return here;
    }

    private void build(HomeId home, String wanted) {
        Forms form = new Forms(desk.errors);
        ProgrammeFields programmeFields = new ProgrammeFields(
                words, form, desk.sessions.terms(words.today(), words.today()).ofClasses());
        SeriesFields seriesFields = new SeriesFields(desk, form, home);
        PreviewPanel panel = new PreviewPanel(words, desk.errors, seriesFields);
        fields = programmeFields;
        series = seriesFields;
        preview = panel;
        programmeFields.onChange(() -> look(home));
        seriesFields.onChange(() -> look(home));
        form.field("programme", choice);
        Section what = new Section(new H2(words.text("programme.section.what")), choice, programmeFields);
        what.addClassNames("panel", "form-section");
        Div forms = new Div(Draft.of("programme", home), what);
        forms.addClassName("plan-forms");
        seriesFields.sections().forEach(forms::add);
        forms.add(form.problem(), form.submit(words.text("programme.new.submit"), key -> plan(home)));
        layout.removeAll();
        layout.add(forms, panel);
        offerChoices(programmes.of(home), wanted, home);
    }

    private void offerChoices(List<ProgrammeView> known, String wanted, HomeId home) {
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice(null, words.text("programme.choice.new"))),
                        known.stream()
                                .filter(ProgrammeView::active)
                                .map(programme -> new Choice(programme, programme.title())))
                .toList();
        choice.setLabel(words.text("programme.programme"));
        choice.setItems(choices);
        choice.setItemLabelGenerator(Choice::label);
        choice.setVisible(choices.size() > 1);
        choice.addValueChangeListener(change -> look(home));
        choice.setValue(choices.stream()
                .filter(each -> each.programme() != null
                        && each.programme().id().toString().equals(wanted))
                .findFirst()
                .orElse(choices.getFirst()));
    }

    private @Nullable ProgrammeView chosen() {
        Choice value = choice.getValue();
        return value == null ? null : value.programme();
    }

    /** Shows what would be made; what cannot be right yet is told beside the dates and not at the fields. */
    private void look(HomeId home) {
        if (!looking) {
            looking = true;
            try {
                lookAgain(home);
            } finally {
                looking = false;
            }
        }
    }

    /** What it proposes to the fields changes them, which asks to look again. */
    private void lookAgain(HomeId home) {
        if (fields == null || series == null || preview == null) {
            return;
        }
        ProgrammeView known = chosen();
        fields.setVisible(known == null);
        series.follow(known == null ? fields.kind() : known.kind(), known == null ? fields.ageFrom() : known.ageFrom());
        try {
            preview.show(preview(home, known, fields, series));
        } catch (RuntimeException incomplete) {
            DomainException fact = Errors.fact(incomplete).orElseThrow(() -> incomplete);
            preview.showProblem(fact);
        }
    }

    private SeriesPreview preview(HomeId home, @Nullable ProgrammeView known, ProgrammeFields what, SeriesFields when) {
        PlanSeries command = when.forPreview(known == null ? null : known.id());
        return known == null ? programmes.preview(what.forPreview(home), command) : programmes.preview(command);
    }

    private void plan(HomeId home) {
        if (fields == null || series == null) {
            return;
        }
        ProgrammeView known = chosen();
        ProgrammeId id = known == null ? null : known.id();
        PlanSeries command = series.command(id);
        var unused = id == null ? programmes.plan(fields.command(home), command) : programmes.plan(command);
        Notices.done(words.text("programme.planned"));
        UI.getCurrent().navigate("programmes");
    }
}
