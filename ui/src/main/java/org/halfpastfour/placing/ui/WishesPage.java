package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.placing.SendWishes;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.placing.WishRoundSummary;
import org.halfpastfour.placing.WishStage;
import org.halfpastfour.placing.Wishes;
import org.halfpastfour.placing.WishesView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HouseholdPage;
import org.halfpastfour.signup.ui.MyHousehold;
import org.jspecify.annotations.Nullable;

/** What the family wishes for before a term, child by child, and what became of it. */
@Route(value = "wishes", layout = MainLayout.class)
@Menu(order = 13, title = "placing.menu.wishes", icon = "list")
@RolesAllowed(Roles.PARENT)
public class WishesPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;

    private final transient Wishes wishes;
    private final transient RepeatedRequests once;
    private final transient Errors errors;
    private final Map<Wishing, WishForm> forms = new HashMap<>();

    @Inject
    public WishesPage(MyHousehold mine, Words words, Wishes wishes, RepeatedRequests once, Errors errors) {
        super("wishes-page", mine, words);
        this.wishes = wishes;
        this.once = once;
        this.errors = errors;
    }

    @Override
    protected String title() {
        return words.text("placing.wishes.title");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        forms.clear();
        super.enter(event);
    }

    @Override
    protected void refresh(OwnHousehold household) {
        List<WishRoundSummary> rounds = wishes.roundsFor(household.id());
        if (rounds.isEmpty() || household.children().isEmpty()) {
            put(new EmptyState("list", words.text("placing.no-round"), words.text("placing.no-round.next")));
            return;
        }
        put(rounds.stream().map(round -> round(household, round)).toArray(Component[]::new));
    }

    private Component round(OwnHousehold household, WishRoundSummary round) {
        Map<SeriesId, WishClassView> classes = new LinkedHashMap<>();
        wishes.classesOf(round.id()).forEach(view -> classes.put(view.series(), view));
        List<WishesView> sent = wishes.sent(round.id(), household.id());
        Section section = new Section(
                new H2(words.text("placing.round-of", WishWords.term(words, round), round.homeName())),
                new Paragraph(stage(round)));
        section.addClassName("stack");
        household.children().forEach(child -> section.add(panel(household, child, round, classes, of(child, sent))));
        return section;
    }

    private Component panel(
            OwnHousehold household,
            OwnChild child,
            WishRoundSummary round,
            Map<SeriesId, WishClassView> classes,
            @Nullable WishesView sent) {
        return round.collecting()
                ? form(household, child, round, classes, sent)
                : new WishesPanel(child, classes, sent, words);
    }

    private WishForm form(
            OwnHousehold household,
            OwnChild child,
            WishRoundSummary round,
            Map<SeriesId, WishClassView> classes,
            @Nullable WishesView sent) {
        WishForm before = forms.get(new Wishing(round.id(), child.id()));
        WishForm form = before != null && before.stays(sent)
                ? before
                : new WishForm(
                        household, child, round.term().id(), classes, sent, words, new Forms(errors), this::send);
        forms.put(new Wishing(round.id(), child.id()), form);
        return form;
    }

    /** Whose wishes in which round are put in order. */
    private record Wishing(WishRoundId round, ChildId child) implements Serializable {}

    private String stage(WishRoundSummary round) {
        if (round.stage() == WishStage.PUBLISHED) {
            return words.text("placing.stage.published");
        }
        if (round.collecting()) {
            return words.text("placing.stage.collecting", WishWords.lastDay(words, round));
        }
        return words.isAhead(round.from())
                ? words.text("placing.stage.to-come", words.moment(round.from()))
                : words.text("placing.stage.waiting");
    }

    private void send(String key, SendWishes command) {
        once.once(key, command, WishesView.class, () -> wishes.send(command));
        Notices.done(words.text("placing.sent"));
        reload();
    }

    private static @Nullable WishesView of(OwnChild child, List<WishesView> sent) {
        return sent.stream()
                .filter(view -> view.child().equals(child.id()))
                .findFirst()
                .orElse(null);
    }
}
