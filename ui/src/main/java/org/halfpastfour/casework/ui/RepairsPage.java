package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.RepairMakeUps;
import org.halfpastfour.casework.RepairPage;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;

/** Family repair sessions of one family: find a time, hold it, and say who came. */
@Route(value = "cases/:id/repair", layout = MainLayout.class)
@RolesAllowed(Roles.CASEWORKER)
public class RepairsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final FamilyRepairs repairs;
    private final RepairMakeUps makeUps;
    private final BarrierDialogs barriers;
    private final CaseDialogs dialogs;
    private final ConsentWatch watch;
    private final CaseWords words;
    private final Div content = new Div();

    @Inject
    public RepairsPage(
            FamilyRepairs repairs,
            RepairMakeUps makeUps,
            BarrierDialogs barriers,
            CaseDialogs dialogs,
            ConsentWatch watch,
            CaseWords words) {
        super("repair-page");
        this.repairs = repairs;
        this.makeUps = makeUps;
        this.barriers = barriers;
        this.dialogs = dialogs;
        this.watch = watch;
        this.words = words;
        content.addClassName("case-columns");
        add(content);
        watch.start(this, this::empty);
    }

    private void empty() {
        clear();
        content.removeAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        RepairPage page = repairs.page(client);
        CaseView family = page.family();
        heading(words.text("repair.of", family.name()));
        Anchor back = new Anchor("cases/" + client, words.text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        Runnable again = () -> show(client);
        watch.shows(family, again);
        Component finder = finder(page, again);
        Div left = new Div(finder);
        left.addClassNames("case-column", "repair-find");
        Div right = new Div(new RepairList(family, repairs, dialogs, words, again, more(finder, again)));
        right.addClassNames("case-column", "repair-held");
        content.removeAll();
        content.add(left, right);
    }

    /** What can be done besides: note what stands in the way, and make up what was missed. */
    private RepairList.More more(Component finder, Runnable again) {
        return new RepairList.More(repair -> barriers.of(repair, again).open(), missed -> {
            if (finder instanceof SlotFinder slots) {
                slots.makeUp(missed, makeUps);
            }
        });
    }

    private Component finder(RepairPage page, Runnable again) {
        return page.family().households().isEmpty()
                ? new EmptyState("family", words.text("household.none"), words.text("repair.no-household"))
                : new SlotFinder(page, repairs, dialogs, words, again);
    }
}
