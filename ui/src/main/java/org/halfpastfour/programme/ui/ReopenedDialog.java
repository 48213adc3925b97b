package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.family.Contact;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.FamilyToTell;
import org.halfpastfour.signup.Reopened;

/** What opening again came to: who believes still that it is cancelled, and who has not what it had. */
final class ReopenedDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Words words;

    ReopenedDialog(PlanningActions desk, Reopened reopened) {
        words = desk.words;
        setHeaderTitle(words.text("programme.reopen.done"));
        add(new Paragraph(words.text(
                "programme.reopen.back",
                reopened.back().stream()
                                .mapToInt(family -> family.people().size())
                                .sum()
                        - staysOut(reopened))));
        add(part(
                "programme.reopen.told",
                reopened.back().stream().filter(FamilyToTell::reached).map(this::told)));
        add(part(
                "programme.reopen.not-back",
                reopened.notBack().stream()
                        .map(one -> words.text(
                                "programme.reopen.why", one.name(), words.text("programme.not-back." + one.code())))));
        Button close = new Button(words.text("programme.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    /** Of those whose family has something again. */
    private static long staysOut(Reopened reopened) {
        return reopened.notBack().stream()
                .filter(one -> reopened.back().stream()
                        .anyMatch(family -> family.household().equals(one.household())))
                .count();
    }

    private String told(FamilyToTell family) {
        String names =
                words.list(family.people().stream().map(FamilyToTell.Line::name).toList());
        List<String> phones = family.contacts().stream()
                .filter(contact -> contact.phone() != null)
                .map(this::phone)
                .toList();
        return phones.isEmpty() ? names : words.text("programme.reopen.why", names, words.list(phones));
    }

    private String phone(Contact contact) {
        return contact.name() + " " + words.phone(contact.phone());
    }

    private UnorderedList part(String key, Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.setVisible(list.getComponentCount() > 0);
        if (list.isVisible()) {
            add(new H3(words.text(key)));
        }
        return list;
    }
}
