package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.rollover.AnswerStay;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayId;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.rollover.Stays;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HouseholdPage;
import org.halfpastfour.signup.ui.MyHousehold;
import org.jspecify.annotations.Nullable;

/** A family says for each child and class whether it stays in the next term. */
@Route(value = "next-term", layout = MainLayout.class)
@RolesAllowed(Roles.PARENT)
public class NextTermPage extends HouseholdPage {

    private static final long serialVersionUID = 1L;

    private final transient Stays stays;
    private final Errors errors;
    private List<StayId> order = List.of();
    private @Nullable StayId answered;

    @Inject
    public NextTermPage(MyHousehold mine, Words words, Stays stays, Errors errors) {
        super("next-term-page", mine, words);
        this.stays = stays;
        this.errors = errors;
    }

    @Override
    protected String title() {
        return words.text("rollover.stay.title");
    }

    @Override
    protected void refresh(OwnHousehold household) {
        List<StayView> asked = stays.of(household.id());
        if (asked.isEmpty()) {
            put(new EmptyState("list", words.text("rollover.stay.none"), words.text("rollover.stay.none.next")));
            return;
        }
        asked = StayWords.inPlace(asked, order);
        order = StayWords.order(asked);
        put(asked.stream().map(this::panel).toArray(Component[]::new));
    }

    /** The focus stays with what was answered, so that no second key answers for another child. */
    private Section panel(StayView stay) {
        Paragraph kept = new Paragraph(StayWords.kept(words, stay));
        kept.addClassName("quiet");
        kept.setVisible(stay.answer() != StayAnswer.STAYS && stay.first() != null);
        H2 child = new H2(stay.childName());
        if (stay.id().equals(answered)) {
            child.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        }
        Section panel = new Section(
                child,
                new Paragraph(StayWords.about(words, stay)),
                kept,
                new Paragraph(StayWords.answer(words, stay)),
                found(stay),
                new StayButtons(words, stay, answer -> ask(stay, answer)));
        panel.addClassNames("panel", "stack");
        return panel;
    }

    private Paragraph found(StayView stay) {
        Paragraph found = new Paragraph(StayWords.found(words, stay));
        found.setVisible(stay.settled() != null);
        return found;
    }

    private void ask(StayView stay, StayAnswer answer) {
        if (answer == StayAnswer.OTHER_CLASS) {
            new WishDialog(words, errors, stay, this::say).open();
            return;
        }
        try {
            say(new AnswerStay(stay.id(), answer));
        } catch (RuntimeException refusal) {
            Notices.refused(errors.text(refusal));
            reload();
        }
    }

    private void say(AnswerStay command) {
        answered = command.question();
        Notices.done(StayWords.done(words, stays.answer(command)));
        reload();
    }
}
