package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.rollover.AnswerStay;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayId;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Which families stay in the next term, who has not answered, and what somebody said on the phone. */
@Route(value = "programmes/answers", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class AnswersPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final AheadActions desk;
    private final HomeChoice homes;
    private final Words words;
    private List<StayId> order = List.of();
    private @Nullable StayId answered;

    @Inject
    AnswersPage(AheadActions desk, HomeChoice homes, Words words) {
        super("answers-page");
        this.desk = desk;
        this.homes = homes;
        this.words = words;
        heading(words.text("rollover.answers"));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        List<Component> actions = new ArrayList<>();
        homes.select(this::another).ifPresent(actions::add);
        Anchor back = new Anchor("programmes/ahead", words.text("rollover.title"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        actions(actions.toArray(Component[]::new));
        refresh();
    }

    private void another() {
        order = List.of();
        refresh();
    }

    private void refresh() {
        look(() -> homes.current().ifPresentOrElse(this::show, () -> put(homes.none())));
    }

    private void show(HomeId home) {
        List<StayView> all = desk.stays.of(home);
        if (all.isEmpty()) {
            put(new EmptyState("list", words.text("rollover.answers.none"), words.text("rollover.answers.none.next")));
            return;
        }
        List<StayView> asked = StayWords.inPlace(all, order);
        order = StayWords.order(asked);
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(sums(asked)));
        asked.stream()
                .collect(Collectors.groupingBy(
                        stay -> StayWords.title(stay) + StayWords.classOf(words, stay),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(stays -> parts.add(group(stays)));
        put(parts.toArray(Component[]::new));
    }

    private Section group(List<StayView> stays) {
        StayView one = stays.getFirst();
        Section section = new Section();
        if (one.first() != null) {
            section.add(new H2(StayWords.title(one)));
        }
        Paragraph about = new Paragraph(StayWords.classOf(words, one));
        about.addClassName("quiet");
        Div list = new Div();
        stays.forEach(stay -> Listed.add(list, line(stay)));
        section.add(about, list);
        section.addClassNames("panel", "stack");
        return section;
    }

    private String sums(List<StayView> all) {
        return words.text(
                "rollover.answers.sums",
                all.stream().filter(stay -> stay.answer() == null).count(),
                count(all, StayAnswer.STAYS),
                count(all, StayAnswer.LEAVES),
                count(all, StayAnswer.OTHER_CLASS));
    }

    private static long count(List<StayView> all, StayAnswer answer) {
        return all.stream().filter(stay -> stay.answer() == answer).count();
    }

    private Div line(StayView stay) {
        Anchor name = new Anchor("families/" + stay.household(), stay.childName());
        name.addClassName("city-row-name");
        if (stay.id().equals(answered)) {
            name.focus();
        }
        Span answer = new Span(StayWords.answer(words, stay));
        answer.addClassName("quiet");
        String found = StayWords.found(words, stay);
        if (!found.isEmpty()) {
            answer.setText(answer.getText() + " · " + found);
        }
        StayButtons buttons = new StayButtons(words, stay, said -> ask(stay, said));
        if (stay.wantsAnother() && stay.first() != null) {
            buttons.add(find(stay));
        }
        Div line = new Div(name, answer, buttons);
        line.addClassName("stay-line");
        return line;
    }

    private Button find(StayView stay) {
        String text = words.text("rollover.other");
        Button find = new Button(
                text,
                click -> trying(stay.id(), () -> new OtherClassDialog(desk, stay, said -> {
                            answered = stay.id();
                            Notices.done(said);
                            refresh();
                        })
                        .open()));
        find.setAriaLabel(text + " " + stay.childName() + " · " + StayWords.title(stay));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        return find;
    }

    private void ask(StayView stay, StayAnswer answer) {
        if (answer == StayAnswer.OTHER_CLASS) {
            new WishDialog(words, desk.errors, stay, this::say).open();
        } else {
            trying(stay.id(), () -> say(new AnswerStay(stay.id(), answer)));
        }
    }

    private void trying(StayId about, SerializableRunnable work) {
        try {
            work.run();
        } catch (RuntimeException refusal) {
            answered = about;
            Notices.refused(desk.errors.text(refusal));
            refresh();
        }
    }

    private void say(AnswerStay command) {
        answered = command.question();
        Notices.done(StayWords.done(words, desk.stays.answer(command)));
        refresh();
    }
}
