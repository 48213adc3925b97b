package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.casework.DistrictSchedule;
import org.halfpastfour.casework.ReferralTerms;
import org.halfpastfour.casework.ScheduleView;
import org.halfpastfour.casework.SetSchedule;
import org.halfpastfour.casework.VisitSchedules;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;

/** How often contacts are due in the districts that one supervises, by the months of the agreement, from a day on. */
@Route(value = "supervision/visits", layout = MainLayout.class)
@Menu(order = 33, title = "casework.schedule.menu", icon = "repeat")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class VisitSchedulePage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient VisitSchedules schedules;
    private final transient ReferralTerms terms;
    private final transient Homes homes;
    private final ContactWords words;
    private final transient Errors errors;

    @Inject
    public VisitSchedulePage(
            VisitSchedules schedules, ReferralTerms terms, Homes homes, ContactWords words, Errors errors) {
        super("visit-schedule-page");
        this.schedules = schedules;
        this.terms = terms;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("schedule.title"));
        show();
    }

    private void show() {
        Map<String, String> names =
                homes.districts().stream().collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name));
        Paragraph what = new Paragraph(words.text("schedule.what"));
        what.addClassName("quiet");
        List<Component> parts = new ArrayList<>(List.of(what));
        schedules.own().forEach(each -> {
            parts.add(form(each, names.getOrDefault(each.district(), each.district())));
            parts.add(history(each));
        });
        terms.own()
                .forEach(each -> parts.add(new ReferralTermPanel(
                        each,
                        names.getOrDefault(each.district(), each.district()),
                        terms,
                        words,
                        errors,
                        () -> look(this::show))));
        put(parts.toArray(Component[]::new));
    }

    private Component form(DistrictSchedule schedule, String name) {
        Forms form = new Forms(errors);
        ScheduleFields fields = new ScheduleFields(schedule.holds(), form, words);
        DateField from = form.field("from", new DateField(words.text("field.schedule-from")));
        from.setValue(words.words().words().today());
        Div panel = new Div(new H2(name), fields, from, form.problem(), form.submit(words.text("save"), key -> {
            schedules.set(new SetSchedule(schedule.district(), from.getValue(), fields.phases()));
            Notices.done(words.text("schedule.saved"));
            look(this::show);
        }));
        panel.addClassNames("panel", "stack");
        return TypedWork.form(panel);
    }

    private Component history(DistrictSchedule schedule) {
        Div history = new Div(new H2(words.text("schedule.history")));
        history.addClassNames("panel", "stack");
        if (schedule.versions().isEmpty()) {
            history.add(new Paragraph(words.text("schedule.shipped")));
            return history;
        }
        UnorderedList versions = new UnorderedList();
        schedule.versions().forEach(version -> versions.add(new ListItem(said(version))));
        history.add(versions);
        return history;
    }

    private String said(ScheduleView version) {
        return words.text(
                "schedule.version",
                words.words().date(version.from()),
                version.setBy(),
                words.words().words().moment(version.setAt()));
    }
}
