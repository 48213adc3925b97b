package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.ChangeText;
import org.halfpastfour.notice.NoticeKind;
import org.halfpastfour.notice.TextPart;
import org.halfpastfour.notice.TextView;
import org.halfpastfour.notice.Written;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** The texts of one kind of message, the two languages side by side, with its gaps as chips to put in. */
class TextFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Map<Language, TextField> titles = new EnumMap<>(Language.class);
    private final Map<Language, TextArea> bodies = new EnumMap<>(Language.class);

    TextFields(Forms form, TextView text, Words words) {
        this.words = words;
        addClassName("stack");
        add(Draft.of("message-text", text.kind()));
        Div columns = new Div();
        columns.addClassName("city-columns");
        for (Language language : Language.values()) {
            columns.add(column(form, text, language));
        }
        add(columns);
    }

    ChangeText wanted(NoticeKind kind) {
        Map<Language, Written> texts = new EnumMap<>(Language.class);
        titles.forEach((language, title) -> {
            TextArea body = bodies.get(language);
            texts.put(language, new Written(title.getValue(), body == null ? "" : body.getValue()));
        });
        return new ChangeText(kind, texts);
    }

    private Component column(Forms form, TextView text, Language language) {
        Written now = text.texts().getOrDefault(language, new Written("", ""));
        TextField title =
                form.field(ChangeText.field(TextPart.TITLE, language), new TextField(words.text("notice.text.title")));
        title.setMaxLength(ChangeText.LONGEST_TITLE);
        title.setValue(now.title());
        TextArea body =
                form.field(ChangeText.field(TextPart.BODY, language), new TextArea(words.text("notice.text.body")));
        body.setMaxLength(ChangeText.LONGEST_BODY);
        body.setMinRows(4);
        body.setValue(now.body());
        titles.put(language, title);
        bodies.put(language, body);
        Section column = new Section(
                new H2(words.text("notice.language." + language)), title, body, chips(text.bodyGaps(), body));
        column.addClassName("stack");
        return column;
    }

    /** A tap puts a gap at the end, where the cursor of who typed would be. */
    private Component chips(Set<String> gaps, TextArea body) {
        Div chips = new Div(new Span(words.text("notice.text.gaps")));
        chips.addClassNames("row", "gaps");
        gaps.stream().sorted().forEach(gap -> {
            NativeButton chip = new NativeButton("{" + gap + "} " + words.text("notice.gap." + gap));
            chip.getElement().setAttribute("translate", "no");
            chip.addClassName("gap");
            chip.addClickListener(click -> body.setValue(body.getValue() + "{" + gap + "}"));
            chips.add(chip);
        });
        if (gaps.isEmpty()) {
            chips.add(new Span(words.text("notice.text.no-gaps")));
        }
        return chips;
    }
}
