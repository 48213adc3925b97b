package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.OneDayCodes;
import org.halfpastfour.family.OneDayView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;

/** Somebody else collects for once: a parent names who, and shows or sends the code. */
@Route(value = "family/one-day", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class OneDayPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient OneDayCodes codes;

    @Inject
    public OneDayPage(FamilyActions desk, OneDayCodes codes) {
        super("one-day-page");
        this.desk = desk;
        this.codes = codes;
        desk.whenChanged(this::load);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(getTranslation("family.one-day"));
        Anchor back = new Anchor("family", getTranslation("family.one-day.back"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        load();
    }

    private void load() {
        look(this::ask);
    }

    private void ask() {
        List<HouseholdView> own = desk.families().myHouseholds();
        List<OneDayView> given = codes.given();
        Div list = new Div();
        list.addClassName("stack");
        Listed.add(list, given.stream().map(this::card).toList());
        Component empty = new EmptyState(
                "family", getTranslation("family.one-day.none"), getTranslation("family.one-day.none-next"));
        put(
                new Paragraph(getTranslation("family.one-day.what")),
                Parts.add(getTranslation("family.one-day.add"), click -> new OneDayDialog(desk, codes).open(own)),
                given.isEmpty() ? empty : list);
    }

    private Section card(OneDayView given) {
        Span code = new Span(given.code());
        code.addClassName("one-day-code");
        code.getElement().setAttribute("translate", "no");
        String who = given.phoneEnd().isEmpty()
                ? given.name()
                : desk.words().text("family.one-day.with-phone", given.name(), given.phoneEnd());
        Section card = new Section(
                code, new Div(FamilyWords.join(Stream.of(desk.words().words().day(given.day()), who))));
        card.addClassNames("panel", "stack", "one-day-card");
        given.children()
                .forEach(child -> card.add(new Div(desk.words()
                        .text(child.used() ? "family.one-day.used" : "family.one-day.open", child.name()))));
        card.add(withdraw(given));
        return card;
    }

    private Button withdraw(OneDayView given) {
        return Parts.end(getTranslation("family.pickup.withdraw"), given.name(), click -> new FamilyFormDialog(
                        desk, getTranslation("family.pickup.withdraw.title"))
                .explain(desk.words().text("family.one-day.withdraw", given.name()))
                .openToTakeAway(
                        getTranslation("family.pickup.withdraw"),
                        getTranslation("family.pickup.withdrawn"),
                        key -> codes.withdraw(given.code())));
    }
}
