package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.shell.ui.Scrolls;
import org.halfpastfour.signup.TouchedHome;

/** What closing some days calls off, home by home, with the sums on top. */
class TouchedHomes extends Div {

    private static final long serialVersionUID = 1L;

    TouchedHomes(List<TouchedHome> homes) {
        addClassName("change-preview");
        if (homes.isEmpty()) {
            add(new Paragraph(getTranslation("calendar.preview.touches-none")));
            return;
        }
        add(new Paragraph(getTranslation(
                "calendar.call-off.sums",
                homes.size(),
                sessions(homes),
                homes.stream().mapToInt(TouchedHome::families).sum())));
        UnorderedList list = new UnorderedList();
        homes.forEach(home -> list.add(
                new ListItem(getTranslation("calendar.call-off.home", home.name(), home.sessions(), home.families()))));
        add(Scrolls.list(list, getTranslation("calendar.call-off.homes")));
    }

    static int sessions(List<TouchedHome> homes) {
        return homes.stream().mapToInt(TouchedHome::sessions).sum();
    }
}
