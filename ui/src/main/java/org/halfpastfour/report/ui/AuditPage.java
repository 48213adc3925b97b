package org.halfpastfour.report.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.home.Homes;
import org.halfpastfour.report.AuditFinding;
import org.halfpastfour.report.AuditSearch;
import org.halfpastfour.report.FindAudit;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.GrowingList;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Who did what, when, and to which thing: the newest first, and more as one asks for it. */
@Route(value = "city/audit", layout = MainLayout.class)
@Menu(order = 44, title = "report.audit.menu", icon = "eye")
@RolesAllowed(Roles.CITY_ADMIN)
public class AuditPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient AuditSearch search;
    private final transient Homes homes;
    private final transient Words words;
    private final transient Errors errors;
    private final Address address = new Address();
    private final GrowingList<AuditFinding> list;
    private transient @Nullable FindAudit wanted;

    @Inject
    public AuditPage(AuditSearch search, Homes homes, Words words, Errors errors) {
        super("audit-page");
        this.search = search;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
        this.list = new GrowingList<>(this::read, found -> new AuditRow(found, this.words), this::nothing);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(getTranslation("report.audit.title"));
        Forms form = new Forms(errors);
        AuditFilter[] filter = new AuditFilter[1];
        filter[0] = new AuditFilter(
                address, homes.openHomes(null), words, form, () -> form.attempt(key -> list(filter[0])));
        Paragraph what = new Paragraph(getTranslation("report.audit.what"));
        what.addClassName("quiet");
        put(what, filter[0], form.problem(), list);
        form.attempt(key -> list(filter[0]));
    }

    private void list(AuditFilter filter) {
        wanted = filter.wanted();
        list.reload();
    }

    private Page<AuditFinding> read(PageRequest page) {
        FindAudit asked = wanted;
        return asked == null ? new Page<>(List.of(), null) : search.find(asked, page);
    }

    private EmptyState nothing() {
        return new EmptyState("search", getTranslation("report.audit.none"), getTranslation("report.audit.none-next"));
    }
}
