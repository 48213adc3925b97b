package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.halfpastfour.rollover.FoundClass;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shell.ui.Words;

/**
 * The answers that can be given to a question whether a child stays; none once it stays or has another class. The one that was
 * given keeps its place, so that a second tap lands on no other one; what the family would like instead can be said anew.
 */
class StayButtons extends Div {

    private static final long serialVersionUID = 1L;

    StayButtons(Words words, StayView stay, SerializableConsumer<StayAnswer> say) {
        addClassName("offer-buttons");
        for (StayAnswer answer : StayAnswer.values()) {
            if (canAnswer(stay)) {
                add(button(words, stay, answer, say));
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private static boolean canAnswer(StayView stay) {
        FoundClass found = stay.settled();
        return stay.answer() != StayAnswer.STAYS && stay.first() != null && (found == null || !found.isGiven());
    }

    private static Button button(Words words, StayView stay, StayAnswer answer, SerializableConsumer<StayAnswer> say) {
        String text = words.text("rollover.say." + answer);
        Button button = new Button(text, click -> say.accept(answer));
        button.setAriaLabel(text + " " + stay.childName() + " · " + StayWords.title(stay));
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        if (answer == stay.answer() && answer != StayAnswer.OTHER_CLASS) {
            button.setEnabled(false);
        }
        if (answer == StayAnswer.STAYS) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
