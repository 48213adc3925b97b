package org.halfpastfour.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.calendar.UnreadLine;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shell.ui.Words;

/** What a file says and is not taken over, line by line with the reason; nothing when everything is. */
class UnreadLines extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;

    UnreadLines(List<UnreadLine> lines, Words words) {
        this.words = words;
        setVisible(!lines.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("unread-lines");
        lines.forEach(line -> list.add(new ListItem(say(line))));
        add(new Paragraph(words.text("calendar.import.unread", lines.size())), list);
    }

    private String say(UnreadLine line) {
        String why = "calendar.unread." + CodeWord.of(line.why());
        return words.text("calendar.import.unread-line", Integer.toString(line.line()), line.text(), words.text(why));
    }
}
