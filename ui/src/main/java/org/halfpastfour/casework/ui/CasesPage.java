package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.casework.Attention;
import org.halfpastfour.casework.CaseExports;
import org.halfpastfour.casework.CaseloadPage;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.FindCases;
import org.halfpastfour.casework.HelpCalls;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.MenuCounts;
import org.halfpastfour.shell.ui.TypedWork;
import org.jspecify.annotations.Nullable;

/** One's families, those who need attention first; for a supervisor the families of the district. */
@Route(value = CasesPage.ROUTE, layout = MainLayout.class)
@Menu(order = 30, title = "casework.menu", icon = "case")
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CasesPage extends LookPage {

    static final String ROUTE = "cases";

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SEARCH = 100;
    private static final String OF = "of";
    private static final String DISTRICT = "district";
    private static final String REASON = "reason";

    private final transient Cases cases;
    private final transient HelpCalls calls;
    private final Address address = new Address();
    private final CaseDialogs dialogs;
    private final SnoozeDialog snooze;
    private final CaseWords words;
    private final Div content = new Div();
    private final TextField search = new TextField();
    private final ReasonSelect reason;
    private boolean district;
    private boolean supervises;

    @Inject
    public CasesPage(
            Cases cases,
            HelpCalls calls,
            CaseExports exports,
            CaseDialogs dialogs,
            SnoozeDialog snooze,
            CaseWords words) {
        super("cases-page");
        this.cases = cases;
        this.calls = calls;
        this.dialogs = dialogs;
        this.snooze = snooze;
        this.words = words;
        content.addClassName("stack");
        search.setPlaceholder(words.text("search"));
        search.setAriaLabel(words.text("search"));
        search.setPrefixComponent(new Glyph("search"));
        search.setClearButtonVisible(true);
        TypedWork.search(search);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        reason = new ReasonSelect(words, chosen -> {
            address.replace(REASON, chosen);
            show();
        });
        add(content, new CaseLinks(words));
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.isUserInRole(Roles.CASEWORKER)) {
            add(new FileLinks(exports::caseload, new CaseSheets(words)::caseload, words));
        }
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        boolean caseworker = VaadinRequest.getCurrent().isUserInRole(Roles.CASEWORKER);
        boolean supervisor = VaadinRequest.getCurrent().isUserInRole(Roles.CASE_SUPERVISOR);
        supervises = supervisor;
        address.read(event);
        reason.choose(address.word(REASON, Attention.class).orElse(null));
        district = supervisor
                && (!caseworker || address.text(OF).filter(DISTRICT::equals).isPresent());
        heading(words.text(district ? "cases.district" : "cases"));
        actions(actions(caseworker, supervisor).toArray(Component[]::new));
        show();
    }

    private List<Component> actions(boolean caseworker, boolean supervisor) {
        var actions = new ArrayList<Component>();
        if (caseworker && supervisor) {
            Button other = new Button(words.text(district ? "cases" : "cases.district"), click -> {
                district = !district;
                address.push(OF, district ? DISTRICT : null);
                click.getSource().setText(words.text(district ? "cases" : "cases.district"));
                heading(words.text(district ? "cases.district" : "cases"));
                show();
            });
            actions.add(other);
        }
        if (caseworker) {
            Button open = new Button(words.text("open"), new Glyph("plus"), click -> dialogs.openCase(
                            client -> getUI().ifPresent(ui -> ui.navigate("cases/" + client)))
                    .open());
            open.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(open);
        }
        return actions;
    }

    private void show() {
        look(this::ask);
    }

    private void ask() {
        content.removeAll();
        content.add(new HelpWatch(calls, !district, supervises, words, this::countLate));
        CaseloadPage found = page(null);
        if (found.cases() == 0) {
            content.add(new EmptyState("case", words.text("cases.none"), words.text("cases.none.next")));
            return;
        }
        reason.offer(found.reasons());
        content.add(head(found));
        if (found.total() == 0) {
            content.add(nothingFound());
        } else {
            content.add(new MondayList(found.items(), district, snooze, words, this::show));
            content.add(new H2(words.text("cases.all")));
            show(found, found.items().size());
        }
    }

    private void countLate(Set<UUID> late, int waiting) {
        if (supervises) {
            MenuCounts.show(ROUTE, late.size());
        }
    }

    private CaseloadPage page(@Nullable String after) {
        FindCases question = new FindCases(
                Text.cut(search.getValue(), LONGEST_SEARCH),
                reason.chosen(),
                new PageRequest(PageRequest.USUAL, after));
        return district ? cases.familiesOfDistrict(question) : cases.myFamilies(question);
    }

    /** In parts of fifty, those who need attention first. */
    private void show(CaseloadPage page, int shown) {
        content.add(new CaseTable(page.items(), district, words));
        String next = page.next();
        if (next != null) {
            content.add(new Button(words.text("cases.more", page.total() - shown), click -> {
                content.remove(click.getSource());
                CaseloadPage following = page(next);
                show(following, shown + following.items().size());
            }));
        }
    }

    private Component head(CaseloadPage found) {
        Paragraph sum = new Paragraph(words.text("cases.sum", found.total(), found.attention()));
        sum.addClassName("quiet");
        Div head = new Div(sum, reason, search);
        head.addClassName("cases-head");
        TypedWork.exempt(head);
        return head;
    }

    private Component nothingFound() {
        return new EmptyState("search", words.text("cases.not-found"), words.text("cases.not-found.next"));
    }
}
