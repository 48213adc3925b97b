package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shell.ui.Loss;
import org.jspecify.annotations.Nullable;

/** The one button for help: the caseworker will see it, and who calls now finds whom, also where it could not be sent. */
class OwnHelp extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> NUMBERS = List.of("120", "110", "12356");

    private final OwnWords words;
    private final @Nullable String caseworker;
    private final UUID attempt = Ids.next();

    OwnHelp(@Nullable String caseworker, OwnSteps steps, OwnWords words) {
        this.words = words;
        this.caseworker = caseworker;
        addClassNames("panel", "stack", "papers-help");
        Div now = new Div();
        Button help = Loss.last(new Button(words.text("own.help"), click -> {
            now.removeAll();
            now.add(numbers(words, words.text("own.help.unsent")));
            try {
                if (steps.send(new SendCheckIn(attempt, List.of(), true))) {
                    called();
                }
            } finally {
                click.getSource().setEnabled(true);
            }
        }));
        help.addClassName("papers-help-button");
        help.setDisableOnClick(true);
        add(help, new Paragraph(words.text("own.help.text")), now);
    }

    /** Stays while the page is open: what is asked again comes below it. */
    void called() {
        removeAll();
        add(numbers(words, words.text("own.help.told", words.words().who(caseworker))));
    }

    /** Whom to call now, below what became of the call for help. */
    static Div numbers(OwnWords words, String became) {
        UnorderedList numbers = OwnPanel.list();
        for (String number : NUMBERS) {
            Anchor call = new Anchor("tel:" + number, words.text("own.help.call." + number));
            call.addClassName("button-link");
            numbers.add(new ListItem(call));
        }
        Div said = new Div(new H2(became), new Paragraph(words.text("own.help.now")));
        said.getElement().setAttribute("role", "alert");
        Div all = new Div(said, numbers);
        all.addClassName("stack");
        return all;
    }
}
