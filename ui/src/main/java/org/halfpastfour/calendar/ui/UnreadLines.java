package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.calendar.UnreadLine;

/** What a file says and is not taken over, line by line with the reason; nothing when everything is. */
class UnreadLines extends Div {

    private static final long serialVersionUID = 1L;

    UnreadLines(List<UnreadLine> lines) {
        setVisible(!lines.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("unread-lines");
        lines.forEach(line -> list.add(new ListItem(say(line))));
        add(new Paragraph(getTranslation("calendar.import.unread", lines.size())), list);
    }

    private String say(UnreadLine line) {
        String why =
                "calendar.unread." + line.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation(
                "calendar.import.unread-line", Integer.toString(line.line()), line.text(), getTranslation(why));
    }
}
