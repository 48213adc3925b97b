package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.attendance.DoorMoments;
import org.halfpastfour.attendance.MomentView;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Polling;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What is or was to be settled at the door, for the staff of the home; in words that anybody may see over a shoulder. */
@Route(value = "today/door", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class DoorPage extends LookPage {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    private final transient DoorMoments moments;
    private final HomeChoice homes;
    private final Words words;
    private final Errors errors;
    private transient @Nullable List<MomentView> shown;

    @Inject
    public DoorPage(DoorMoments moments, HomeChoice homes, Words words, Errors errors) {
        super("door-page");
        this.moments = moments;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        heading(words.text("attendance.door"));
        List<Component> actions = new ArrayList<>();
        homes.select(this::reload).ifPresent(actions::add);
        Anchor back = new Anchor("today", words.text("attendance.closing.back"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        actions(actions.toArray(Component[]::new));
        shown = null;
        ask();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polling.start(this, BETWEEN_LOOKS, this::reload);
    }

    private void reload() {
        look(this::ask);
    }

    private void ask() {
        homes.current().ifPresentOrElse(home -> show(moments.of(home)), () -> put(homes.none()));
    }

    /** Nothing moves under a finger while nothing has changed. */
    private void show(List<MomentView> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        if (all.isEmpty()) {
            put(new EmptyState("door", words.text("attendance.door.none"), words.text("attendance.door.none-next")));
            return;
        }
        Div list = new Div();
        list.addClassName("stack");
        Listed.add(list, all.stream().map(this::card).toList());
        put(new Paragraph(words.text("attendance.door.what")), list);
    }

    private Section card(MomentView moment) {
        Section card = new Section(
                new H2(moment.child()),
                line(words.text("attendance.door.asked", moment.askedBy(), words.moment(moment.askedAt()))));
        card.addClassNames("panel", "stack", "door-card");
        add(card, "attendance.door.adult", moment.adult());
        add(card, "attendance.door.words", moment.words());
        add(card, "attendance.door.second", moment.second());
        if (moment.isOpen()) {
            card.add(buttons(moment));
        } else {
            card.add(line(words.text("attendance.door.outcome." + moment.outcome())));
            add(card, "attendance.door.collected-by", moment.collectedBy());
            add(card, "attendance.door.after-was", moment.after());
        }
        return card;
    }

    private Div buttons(MomentView moment) {
        Div buttons = new Div();
        buttons.addClassName("door-buttons");
        if (moment.second() == null && !moment.ownAsking()) {
            buttons.add(new Button(words.text("attendance.door.join"), click -> join(moment)));
        }
        buttons.add(new Button(
                words.text("attendance.door.settle"),
                click -> new SettleMomentDialog(moments, words, errors, moment, this::reload).open()));
        return buttons;
    }

    private void join(MomentView moment) {
        try {
            moments.join(moment.id());
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
        reload();
    }

    private void add(Section card, String key, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            card.add(line(words.text(key, said)));
        }
    }

    private static Div line(String text) {
        return new Div(new Span(text));
    }
}
