package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.SendCheckIn;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shell.ui.Loss;
import org.jspecify.annotations.Nullable;

/** The one button for help: the caseworker is told at once, and who calls now finds whom. */
class OwnHelp extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> NUMBERS = List.of("120", "110", "12356");

    private final OwnWords words;
    private final @Nullable String caseworker;

    OwnHelp(@Nullable String caseworker, OwnSteps steps, OwnWords words, Runnable again) {
        this.words = words;
        this.caseworker = caseworker;
        addClassNames("panel", "stack", "papers-help");
        Button help = Loss.last(new Button(words.text("own.help"), click -> {
            if (steps.send(new SendCheckIn(Ids.next(), List.of(), true))) {
                called();
            }
        }));
        help.addClassName("papers-help-button");
        help.setDisableOnClick(true);
        add(help, new Paragraph(words.text("own.help.text")));
    }

    /** Stays while the page is open: what is asked again comes below it. */
    void called() {
        removeAll();
        H2 told = new H2(words.text("own.help.told", words.words().who(caseworker)));
        UnorderedList numbers = OwnPanel.list();
        for (String number : NUMBERS) {
            Anchor call = new Anchor("tel:" + number, words.text("own.help.call." + number));
            call.addClassName("button-link");
            numbers.add(new ListItem(call));
        }
        Div said = new Div(told, new Paragraph(words.text("own.help.now")));
        said.getElement().setAttribute("role", "alert");
        add(said, numbers);
    }
}
