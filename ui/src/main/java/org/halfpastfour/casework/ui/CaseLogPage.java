package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.casework.CaseSideLog;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;

/** Who read which case and changed it, and who was refused: the newest first. */
@Route(value = "supervision/log", layout = MainLayout.class)
@Menu(order = 32, title = "casework.log.menu", icon = "eye")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseLogPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private final transient CaseSideLog log;
    private final CaseWords words;
    private final transient Errors errors;
    private final Address address = new Address();
    private final GrowingList<LogView> list;
    private transient DateRange days;

    @Inject
    public CaseLogPage(CaseSideLog log, Errors errors, CaseWords words) {
        super("case-log-page");
        this.log = log;
        this.errors = errors;
        this.words = words;
        this.days = usual();
        this.list = new GrowingList<>(this::read, line -> new LogRow(line, words, Map.of()), this::nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("log.title"));
        Forms form = new Forms(errors);
        DateField from = form.field("from", new DateField(words.text("log.from")));
        DateField to = form.field("to", new DateField(words.text("log.to")));
        from.setValue(address.date("from").orElse(usual().from()));
        to.setValue(address.date("to").orElse(words.words().today()));
        from.addValueChangeListener(change -> choose("from", change.getValue(), form, from, to));
        to.addValueChangeListener(change -> choose("to", change.getValue(), form, from, to));
        Div filter = new Div(from, to);
        filter.addClassName("city-filter");
        TypedWork.exempt(filter);
        Paragraph what = new Paragraph(words.text("log.what"));
        what.addClassName("quiet");
        put(what, filter, form.problem(), list);
        form.attempt(key -> look(from, to));
    }

    private void choose(String name, LocalDate value, Forms form, DateField from, DateField to) {
        address.replace(name, value);
        form.attempt(key -> look(from, to));
    }

    private void look(DateField from, DateField to) {
        days = new DateRange(
                Optional.ofNullable(from.getValue()).orElse(usual().from()),
                Optional.ofNullable(to.getValue()).orElse(words.words().today()));
        list.reload();
    }

    private DateRange usual() {
        LocalDate today = words.words().today();
        return new DateRange(today.minusDays(USUAL_DAYS - 1L), today);
    }

    private Page<LogView> read(PageRequest page) {
        return log.ofCases(days, page);
    }

    private EmptyState nothing() {
        return new EmptyState("eye", words.text("log.none"), words.text("log.none.next"));
    }
}
