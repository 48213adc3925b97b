package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.OwnAssessments;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnEntry;
import org.halfpastfour.casework.OwnErrands;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.OwnPlans;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.TypedWork;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are for one person alone, behind a code. Every parent and volunteer finds the same entrance; what is behind it never has an
 * address of its own, and is gone with the page.
 */
@Route(value = "papers", layout = MainLayout.class)
@RolesAllowed({Roles.PARENT, Roles.VOLUNTEER})
public class OwnDocumentsPage extends BasePage implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient OwnDocuments documents;
    private final transient OwnPlans plans;
    private final transient OwnAssessments assessments;
    private final transient OwnErrands errands;
    private final transient Errors errors;
    private final OwnWords words;
    private transient @Nullable OwnPass open;

    @Inject
    public OwnDocumentsPage(
            OwnDocuments documents,
            OwnPlans plans,
            OwnAssessments assessments,
            OwnErrands errands,
            Errors errors,
            OwnWords words) {
        super("papers-page");
        this.documents = documents;
        this.plans = plans;
        this.assessments = assessments;
        this.errands = errands;
        this.errors = errors;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        heading(words.text("own.title"));
        close();
        ask(words.text("own.entrance"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        close();
    }

    private void ask(String said) {
        put(entrance(said));
    }

    private Div entrance(String said) {
        actions();
        Forms form = new Forms(errors);
        TextField code = secret(form, "code", "own.code");
        Paragraph refused = new Paragraph(words.text("own.refused"));
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        return panel(new Paragraph(said), code, refused, form.problem(), form.submit(words.text("own.enter"), key -> {
            new Checks().filled("code", code.getValue()).orThrow();
            String typed = code.getValue();
            code.clear();
            refused.setVisible(!went(documents.enter(typed), typed));
        }));
    }

    /** Whether it was the right one. */
    private boolean went(OwnEntry entry, String typed) {
        switch (entry.step()) {
            case OPEN -> show(entry);
            case HELP -> help(entry);
            case CHOOSE_A_CODE -> choose(typed);
            case REFUSED -> {
                return false;
            }
        }
        return true;
    }

    private void choose(String start) {
        Forms form = new Forms(errors);
        TextField code = secret(form, "code", "own.new-code");
        code.setHelperText(words.text("own.new-code.help"));
        put(panel(
                new Paragraph(words.text("own.choose")),
                code,
                form.problem(),
                form.submit(words.text("own.choose.submit"), key -> {
                    OwnEntry entry = documents.begin(start, code.getValue());
                    if (!went(entry, start)) {
                        ask(words.text("own.refused"));
                    }
                })));
    }

    private void show(OwnEntry entry) {
        OwnPass pass = entry.pass();
        if (pass == null) {
            return;
        }
        open = pass;
        actions(new Button(words.text("own.close"), click -> leave()));
        OwnPanel content = new OwnPanel(
                new OwnSteps(pass, documents, plans, assessments, errors, this::leave, this::unsent), words);
        OwnGuard.watch(content, this::leave, content::stays);
        put(content);
    }

    private void help(OwnEntry entry) {
        OwnPass pass = entry.pass();
        if (pass == null) {
            return;
        }
        open = pass;
        actions(new Button(words.text("own.close"), click -> leave()));
        ErrandsPanel content = new ErrandsPanel(pass, errands, errors, this::leave, words);
        OwnGuard.watch(content, this::leave, content::stays);
        put(content);
    }

    /** Back to the entrance, which is the same for everybody. */
    private void leave() {
        close();
        ask(words.text("own.entrance"));
    }

    /** Whoever called for help in that moment is told that it was not sent, and whom to call. */
    private void unsent() {
        close();
        put(OwnHelp.numbers(words, words.text("own.help.unsent")), entrance(words.text("own.entrance")));
    }

    private void close() {
        OwnPass pass = open;
        open = null;
        if (pass != null) {
            documents.close(pass);
        }
    }

    /** Not a password field: no browser offers to remember what is typed here. */
    private TextField secret(Forms form, String field, String label) {
        TextField code = form.field(field, new TextField(words.text(label)));
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("autocapitalize", "characters");
        code.addClassName("papers-code");
        return TypedWork.exempt(code);
    }

    private static Div panel(com.vaadin.flow.component.Component... content) {
        Div panel = new Div(content);
        panel.addClassNames("panel", "stack", "papers-entrance");
        return panel;
    }
}
