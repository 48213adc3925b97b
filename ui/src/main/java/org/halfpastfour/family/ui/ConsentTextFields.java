package org.halfpastfour.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.ConsentTextView;
import org.halfpastfour.family.ConsentWording;
import org.halfpastfour.family.WriteConsentText;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** A new version of a text, the two languages side by side: what it says, what has changed, and from when on. */
class ConsentTextFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 8;

    /** So long families have to sign anew, as proposed. */
    private static final int GRACE_IN_DAYS = 30;

    private final ConsentKind kind;
    private final int after;
    private final Words words;
    private final Map<Language, TextArea> texts = new EnumMap<>(Language.class);
    private final Map<Language, TextField> changes = new EnumMap<>(Language.class);
    private final DateField from;
    private final Checkbox again;
    private final DateField oldUntil;

    ConsentTextFields(Forms form, ConsentTextView now, Words words) {
        this.kind = now.kind();
        this.after = now.version();
        this.words = words;
        addClassName("stack");
        add(Draft.of("consent-text", now.kind()));
        Div columns = new Div();
        columns.addClassName("city-columns");
        for (Language language : Language.values()) {
            columns.add(column(form, now.in(language), language));
        }
        from = form.field("countsFrom", new DateField(words.text("family.text.from")));
        from.setValue(now.countsFrom().isAfter(words.today()) ? now.countsFrom() : words.today());
        again = new Checkbox(words.text("family.text.again"));
        oldUntil = form.field("oldUntil", new DateField(words.text("family.text.old-until-field")));
        oldUntil.setHelperText(words.text("family.text.old-until-help"));
        oldUntil.setValue(words.today().plusDays(GRACE_IN_DAYS));
        oldUntil.setVisible(false);
        again.addValueChangeListener(change -> oldUntil.setVisible(change.getValue()));
        add(columns, from, again, oldUntil);
    }

    WriteConsentText wanted() {
        if (from.getValue() == null) {
            throw new InvalidInput("countsFrom", CommonError.REQUIRED.code());
        }
        if (again.getValue() && oldUntil.getValue() == null) {
            throw new InvalidInput("oldUntil", CommonError.REQUIRED.code());
        }
        Map<Language, ConsentWording> wordings = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            TextField change = changes.get(language);
            wordings.put(language, new ConsentWording(text.getValue(), change == null ? "" : change.getValue()));
        });
        return new WriteConsentText(
                kind, from.getValue(), wordings, again.getValue() ? oldUntil.getValue() : null, after);
    }

    private Section column(Forms form, ConsentWording now, Language language) {
        TextArea text = form.field("text-" + language.tag(), new TextArea(words.text("family.text.text")));
        text.setMaxLength(
                language == Language.ENGLISH ? WriteConsentText.LONGEST_ENGLISH : WriteConsentText.LONGEST_CHINESE);
        text.setMinRows(ROWS);
        text.setValue(now.text());
        TextField changed = form.field("changed-" + language.tag(), new TextField(words.text("family.text.changed")));
        changed.setMaxLength(WriteConsentText.LONGEST_CHANGE);
        texts.put(language, text);
        changes.put(language, changed);
        Section column = new Section(new H2(words.text("family.text.language." + language)), text, changed);
        column.addClassName("stack");
        return column;
    }
}
