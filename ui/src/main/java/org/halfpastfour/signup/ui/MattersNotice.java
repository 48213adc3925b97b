package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Matters;

/** What the home agreed and a rule refuses by now, until its staff settles it; nothing when there is nothing. */
public final class MattersNotice extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient Matters matters;
    private final Words words;
    private final Errors errors;
    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private transient List<Matter> shown = List.of();

    public MattersNotice(Matters matters, Words words, Errors errors) {
        this.matters = matters;
        this.words = words;
        this.errors = errors;
        addClassName("matters-notice");
        list.addClassName("matters-list");
        setVisible(false);
    }

    public void show(HomeId home) {
        List<Matter> open = matters.open(home);
        setVisible(!open.isEmpty());
        if (!open.equals(shown)) {
            shown = open;
            count.setText(words.text("signup.matter.open", open.size()));
            list.removeAll();
            open.stream()
                    .limit(SHOWN)
                    .forEach(matter -> list.add(
                            new ListItem(MatterLine.what(words, matter) + " · " + MatterLine.why(words, matter))));
            removeAll();
            Button settle = new Button(words.text("signup.matter.settle"), click -> settle(home));
            Div text = new Div(count, list);
            add(new Glyph("alert"), text, settle);
        }
    }

    private void settle(HomeId home) {
        new SettleDialog(errors, matters.open(home), settlement -> matters.settle(home, settlement), () -> {
                    Notices.done(words.text("signup.matter.settled"));
                    show(home);
                })
                .open();
    }
}
