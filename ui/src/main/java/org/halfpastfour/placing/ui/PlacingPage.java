package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.placing.PlacingView;
import org.halfpastfour.placing.PublishedSummary;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRoundSummary;
import org.halfpastfour.placing.WishStage;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** The staff asks for wishes before a term, gives places, looks at them by class, and publishes. */
@Route(value = "placing", layout = MainLayout.class)
@Menu(order = 27, title = "placing.menu.placing", icon = "target")
@RolesAllowed(Roles.HOME_STAFF)
public class PlacingPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final PlacingActions desk;
    private final HomeChoice homes;
    private final Words words;

    @Inject
    public PlacingPage(PlacingActions desk, HomeChoice homes, Words words) {
        super("placing-page");
        this.desk = desk;
        this.homes = homes;
        this.words = words;
        heading(words.text("placing.placing.title"));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<Component> actions = new ArrayList<>();
        homes.select(this::refresh).ifPresent(actions::add);
        homes.current().ifPresent(home -> actions.add(ask(home)));
        actions(actions.toArray(Component[]::new));
        homes.current().ifPresentOrElse(this::show, () -> put(homes.none()));
    }

    private Button ask(HomeId home) {
        return new Button(words.text("placing.ask"), click -> new OpenRoundDialog(desk, home, this::refresh).open());
    }

    private void show(HomeId home) {
        List<WishRoundSummary> rounds = desk.placings.roundsOf(home);
        if (rounds.isEmpty()) {
            put(new EmptyState("target", words.text("placing.none-asked"), words.text("placing.none-asked.next")));
            return;
        }
        put(rounds.stream().map(round -> round(desk.placings.view(round.id()))).toArray(Component[]::new));
    }

    private Component round(PlacingView view) {
        Section section = new Section(
                new H2(WishWords.term(words, view.round())), new Paragraph(stage(view)), buttons(view.round()));
        section.addClassName("stack");
        if (view.round().stage() == WishStage.COLLECTING) {
            section.add(offered(desk.placings.classesOf(view.round().id())));
            return section;
        }
        section.add(new Paragraph(words.text(
                "placing.summary", view.children(), view.first(), view.without().size())));
        boolean draft = view.round().stage() == WishStage.DRAFT;
        view.classes().forEach(each -> section.add(new PlacedClassPanel(desk, view, each, draft, this::refresh)));
        section.add(PlacedClassPanel.without(desk, view, draft, this::refresh));
        return section;
    }

    private Component offered(List<WishClassView> classes) {
        if (classes.isEmpty()) {
            return new EmptyState(
                    "target", words.text("placing.staff.none-offered"), words.text("placing.staff.none-offered.next"));
        }
        Div list = new Div();
        for (WishClassView each : classes) {
            Span title = new Span(each.title());
            title.addClassName("city-row-name");
            Paragraph facts = new Paragraph(WishWords.when(words, each) + " · " + WishWords.facts(words, each));
            facts.addClassName("quiet");
            Div line = new Div(title, facts);
            line.addClassName("placing-class");
            Listed.add(list, line);
        }
        Div panel = new Div(new H3(words.text("placing.staff.offered")), list);
        panel.addClassName("panel");
        return panel;
    }

    private String stage(PlacingView view) {
        WishRoundSummary round = view.round();
        return switch (round.stage()) {
            case COLLECTING ->
                words.text(
                        words.isAhead(round.until()) ? "placing.staff.collecting" : "placing.staff.collected",
                        WishWords.lastDay(words, round),
                        view.lists(),
                        view.children());
            case DRAFT -> words.text("placing.staff.draft");
            case PUBLISHED -> words.text("placing.staff.published");
        };
    }

    private Div buttons(WishRoundSummary round) {
        Div buttons = new Div();
        buttons.addClassName("offer-buttons");
        if (round.stage() == WishStage.COLLECTING && !words.isAhead(round.until())) {
            buttons.add(primary(new Button(words.text("placing.place"), click -> place(round))));
        }
        if (round.stage() == WishStage.DRAFT) {
            buttons.add(
                    primary(new Button(words.text("placing.publish"), click -> askToPublish(round))),
                    new Button(words.text("placing.place-again"), click -> askToPlaceAgain(round)));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private void place(WishRoundSummary round) {
        desk.placings.place(round.id());
        Notices.done(words.text("placing.placed"));
        refresh();
    }

    private void askToPlaceAgain(WishRoundSummary round) {
        new Question(
                        desk.errors,
                        words.text("placing.place-again"),
                        words.text("placing.place-again.text"),
                        words.text("placing.place-again"),
                        () -> place(round))
                .open();
    }

    private void askToPublish(WishRoundSummary round) {
        new Question(
                        desk.errors,
                        words.text("placing.publish"),
                        words.text("placing.publish.text"),
                        words.text("placing.publish"),
                        () -> publish(round))
                .withoutLoss()
                .open();
    }

    private void publish(WishRoundSummary round) {
        PublishedSummary done = desk.placings.publish(round.id());
        Notices.done(words.text("placing.published", done.households(), done.given(), done.waiting(), done.nothing()));
        if (done.refusedDates() > 0) {
            Notices.refused(words.text("placing.published.refused", done.refusedDates()));
        }
        refresh();
    }
}
