package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.casework.CaseReaders;
import org.halfpastfour.casework.CaseSideLog;
import org.halfpastfour.casework.FindReads;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.shared.DateRange;
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

/** Who read which case and changed it, and who was refused: the newest first, and how much each of them read. */
@Route(value = "supervision/log", layout = MainLayout.class)
@Menu(order = 32, title = "casework.log.menu", icon = "eye")
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseLogPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    private final transient CaseSideLog log;
    private final transient CaseReaders readers;
    private final CaseWords words;
    private final transient Errors errors;
    private final Address address = new Address();
    private final GrowingList<LogView> list;
    private final ReadersPanel counts;
    private transient FindReads question;

    @Inject
    public CaseLogPage(CaseSideLog log, CaseReaders readers, Errors errors, CaseWords words) {
        super("case-log-page");
        this.log = log;
        this.readers = readers;
        this.errors = errors;
        this.words = words;
        this.question = FindReads.on(usual());
        this.counts = new ReadersPanel(words);
        this.list = new GrowingList<>(this::read, line -> new LogRow(line, words, Map.of()), this::nothing);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("log.title"));
        Forms form = new Forms(errors);
        LogFilter filter = new LogFilter(form, address, usual(), words);
        filter.changed(() -> form.attempt(key -> look(() -> ask(filter))));
        Paragraph what = new Paragraph(words.text("log.what"));
        what.addClassName("quiet");
        actions(new FileLinks(() -> log.take(question), taken -> new CaseSheets(words).log(taken, question), words));
        put(what, filter, form.problem(), counts, list);
        form.attempt(key -> ask(filter));
    }

    private void ask(LogFilter filter) {
        question = filter.question();
        var counted = readers.on(question.days());
        filter.offer(counted);
        counts.show(counted);
        list.reload();
    }

    private DateRange usual() {
        LocalDate today = words.words().today();
        return new DateRange(today.minusDays(USUAL_DAYS - 1L), today);
    }

    private Page<LogView> read(PageRequest page) {
        return log.find(Optional.ofNullable(question).orElse(FindReads.on(usual())), page);
    }

    private EmptyState nothing() {
        return new EmptyState("eye", words.text("log.none"), words.text("log.none.next"));
    }
}
