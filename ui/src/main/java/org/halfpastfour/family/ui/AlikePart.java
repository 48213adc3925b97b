package org.halfpastfour.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.halfpastfour.family.AlikePair;

/** Pairs that may be one person each: the first, and more as one asks for them. */
class AlikePart extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient AlikeActions desk;

    AlikePart(String title, String help, AlikeActions desk, List<AlikePair> pairs) {
        this.desk = desk;
        addClassName("alike-part");
        add(new H2(title), Parts.quiet(help));
        show(pairs);
    }

    private void show(List<AlikePair> pairs) {
        pairs.stream().limit(SHOWN).forEach(pair -> add(new AlikeCard(desk, pair)));
        List<AlikePair> rest = List.copyOf(pairs).subList(Math.min(SHOWN, pairs.size()), pairs.size());
        if (!rest.isEmpty()) {
            add(new Button(getTranslation("shell.more"), click -> {
                remove(click.getSource());
                show(rest);
            }));
        }
    }
}
