package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.Instruments;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** The questionnaires by which families are asked, and the place where a supervisor brings another one. */
@Route(value = "supervision/instruments", layout = MainLayout.class)
@Menu(order = 34, title = "casework.instruments.menu", icon = "chart")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class InstrumentsPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final Instruments instruments;
    private final Accounts accounts;
    private final CaseDialogs dialogs;
    private final AssessmentWords words;
    private final transient Errors errors;

    @Inject
    public InstrumentsPage(
            Instruments instruments, Accounts accounts, CaseDialogs dialogs, AssessmentWords words, Errors errors) {
        super("instruments-page");
        this.instruments = instruments;
        this.accounts = accounts;
        this.dialogs = dialogs;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("assessment.instruments"));
        ask();
    }

    private void show() {
        look(this::ask);
    }

    private void ask() {
        List<Component> parts = new ArrayList<>();
        Paragraph what = new Paragraph(words.text("assessment.instruments.what"));
        what.addClassName("quiet");
        parts.add(what);
        List<InstrumentView> all = instruments.all();
        all.forEach(each -> parts.add(new InstrumentCard(each, end(each), words)));
        List<String> districts = List.copyOf(accounts.me().districts());
        parts.add(new InstrumentImport(
                instruments, districts, all.stream().filter(InstrumentView::own).toList(), errors, words, this::show));
        put(parts.toArray(Component[]::new));
    }

    private Runnable end(InstrumentView each) {
        return () -> dialogs.dialog("assessment.instrument.end")
                .with(new Paragraph(words.text(
                        "assessment.instrument.end.ask",
                        words.of(each.instrument().title()))))
                .sending(() -> {
                    instruments.end(each.id());
                    show();
                })
                .open();
    }
}
