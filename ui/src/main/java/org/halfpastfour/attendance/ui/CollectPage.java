package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ChildToCollect;
import org.halfpastfour.attendance.OnTheWay;
import org.halfpastfour.attendance.SayOnTheWay;
import org.halfpastfour.daynote.FamilyDays;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnCollector;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HouseholdPage;
import org.halfpastfour.signup.ui.MyHousehold;

/** A parent tells the home from the phone to be on the way, or there, for the children. */
@Route(value = "collect", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class CollectPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;

    private final ReadyTimes ready;
    private final transient OnTheWay told;
    private final transient FamilyDays days;
    private final transient Errors errors;

    @Inject
    public CollectPage(MyHousehold mine, Words words, OnTheWay told, FamilyDays days, Errors errors) {
        super("collect-page", mine, words);
        this.told = told;
        this.days = days;
        this.errors = errors;
        this.ready = new ReadyTimes(words, () -> look(() -> household().ifPresent(this::showReady)));
    }

    @Override
    protected String title() {
        return words.text("attendance.collect");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        List<ChildToCollect> children = told.children(household.id());
        List<ChildToCollect> withAdults = children.stream()
                .filter(child -> !child.gone() && !child.adults().isEmpty())
                .toList();
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(words.text("attendance.collect.what")));
        showReady(household);
        parts.add(ready);
        if (!children.isEmpty() && children.stream().allMatch(ChildToCollect::gone)) {
            parts.add(new EmptyState(
                    "family",
                    words.text("attendance.collect.all-gone"),
                    words.text("attendance.collect.all-gone-next")));
        } else if (withAdults.isEmpty()) {
            parts.add(new EmptyState(
                    "family", words.text("attendance.collect.nobody"), words.text("attendance.collect.nobody-next")));
        } else {
            parts.add(form(household, withAdults));
        }
        said(household, children).ifPresent(parts::add);
        parts.add(once());
        put(parts.toArray(Component[]::new));
    }

    private void showReady(OwnHousehold household) {
        ready.show(days.ready(household.id()));
    }

    private Section form(OwnHousehold household, List<ChildToCollect> children) {
        Forms form = new Forms(errors);
        CheckboxGroup<ChildToCollect> which = new CheckboxGroup<>(words.text("attendance.collect.children"));
        which.setItems(children);
        which.setItemLabelGenerator(ChildToCollect::name);
        which.setValue(Set.copyOf(children));
        which.setVisible(children.size() > 1);
        List<OwnCollector> adults = children.stream()
                .flatMap(child -> child.adults().stream())
                .distinct()
                .toList();
        Select<OwnCollector> who = new Select<>();
        who.setLabel(words.text("attendance.collect.who"));
        who.setItems(adults);
        who.setItemLabelGenerator(adult -> adult.self() ? words.text("attendance.collect.self") : adult.name());
        who.setValue(adults.getFirst());
        who.setVisible(adults.size() > 1);
        form.field("children", which);
        form.field("adult", who);
        Button way = form.submit(
                words.text("attendance.collect.on-the-way"), key -> say(household, which.getValue(), who, false));
        Button here =
                form.submit(words.text("attendance.collect.here"), key -> say(household, which.getValue(), who, true));
        Div buttons = new Div(way, here);
        buttons.addClassName("collect-buttons");
        Section section = new Section(which, who, form.problem(), buttons);
        section.addClassNames("panel", "stack", "collect-form");
        return section;
    }

    private void say(OwnHousehold household, Set<ChildToCollect> which, Select<OwnCollector> who, boolean here) {
        List<ChildId> children = which.stream().map(ChildToCollect::child).toList();
        told.say(new SayOnTheWay(household.id(), children, who.getValue().adult(), here));
        Notices.done(words.text(here ? "attendance.collect.said-here" : "attendance.collect.said-on-the-way"));
        reload();
    }

    private Optional<Component> said(OwnHousehold household, List<ChildToCollect> children) {
        List<Div> lines = children.stream()
                .flatMap(child -> Stream.ofNullable(child.said()).map(said -> line(household, child, said)))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Div list = new Div();
        list.addClassName("stack");
        Listed.add(list, lines);
        Section section = new Section(new H2(words.text("attendance.collect.told")), list);
        section.addClassNames("panel", "stack");
        return Optional.of(section);
    }

    private Div line(OwnHousehold household, ChildToCollect child, ChildToCollect.Said said) {
        Span what = new Span(words.text(
                said.here() ? "attendance.collect.line-here" : "attendance.collect.line-on-the-way",
                child.name(),
                said.adult(),
                words.time(said.at())));
        Span until = new Span(words.text("attendance.collect.until", words.time(said.until())));
        until.addClassName("quiet");
        Button back = new Button(words.text("attendance.collect.take-back"), click -> {
            told.takeBack(household.id(), child.child());
            reload();
        });
        back.setAriaLabel(words.text("attendance.collect.take-back") + " " + child.name());
        Div line = new Div(new Div(what), new Div(until), back);
        line.addClassName("collect-line");
        return line;
    }

    private Anchor once() {
        Anchor once = new Anchor("family/one-day", words.text("attendance.collect.one-day"));
        once.addClassNames("button-link", "secondary");
        return once;
    }
}
