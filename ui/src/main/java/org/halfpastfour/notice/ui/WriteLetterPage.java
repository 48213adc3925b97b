package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.notice.CircularPreview;
import org.halfpastfour.notice.CircularSummary;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.WriteCircular;
import org.halfpastfour.programme.ui.HomeChoice;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Address;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One form to write to the families of a session, a series or the home; it says to how many, and who can only be called. */
@Route(value = "letters/new", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class WriteLetterPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final transient Circulars circulars;
    private final transient RepeatedRequests once;
    private final transient AddresseeChoices choices;
    private final HomeChoice homes;
    private final Words words;
    private final Errors errors;
    private final Address address = new Address();
    private final Div preview = new Div();

    @Inject
    public WriteLetterPage(
            Circulars circulars,
            RepeatedRequests once,
            AddresseeChoices choices,
            HomeChoice homes,
            Words words,
            Errors errors) {
        super("write-letter-page");
        this.circulars = circulars;
        this.once = once;
        this.choices = choices;
        this.homes = homes;
        this.words = words;
        this.errors = errors;
        preview.addClassNames("stack", "letter-preview");
        preview.getElement().setAttribute("role", "status");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address.read(event);
        heading(words.text("notice.write.title"));
        homes.current().ifPresentOrElse(this::show, () -> put(homes.none()));
    }

    private void show(HomeId home) {
        Forms form = new Forms(errors);
        List<AddresseeChoices.Choice> all = choices.of(home, address);
        Select<AddresseeChoices.Choice> to = form.field("to", new Select<>());
        to.setLabel(words.text("notice.write.to"));
        to.setItems(all);
        to.setItemLabelGenerator(AddresseeChoices.Choice::label);
        TextField title = form.field("title", new TextField(words.text("notice.write.subject")));
        title.setMaxLength(WriteCircular.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(words.text("notice.write.subject.help"));
        TextArea body = form.field("body", new TextArea(words.text("notice.write.body")));
        body.setMaxLength(WriteCircular.LONGEST_BODY);
        body.setRequiredIndicatorVisible(true);
        body.setMinRows(6);
        to.addValueChangeListener(change -> look(change.getValue()));
        to.setValue(choices.chosen(all, address));
        Div panel = new Div(
                Draft.of("letter", home),
                to,
                preview,
                title,
                body,
                form.problem(),
                form.submit(
                        words.text("notice.write.send"),
                        key -> send(key, new WriteCircular(to.getValue().to(), title.getValue(), body.getValue()))));
        panel.addClassNames("panel", "stack", "write-letter");
        put(panel);
    }

    private void send(String key, WriteCircular command) {
        Sent sent = once.once(key, command, Sent.class, () -> Sent.of(circulars.write(command)));
        Notices.done(words.text("notice.write.sent", sent.families()));
        UI.getCurrent().navigate(LettersPage.ROUTE + "/" + sent.letter());
    }

    /** What is kept of a letter that was sent. */
    record Sent(UUID letter, int families) {

        static Sent of(CircularSummary letter) {
            return new Sent(letter.id().value(), letter.families());
        }
    }

    /** Who gets it, before anything is written. */
    private void look(AddresseeChoices.@Nullable Choice choice) {
        preview.removeAll();
        if (choice == null) {
            return;
        }
        CircularPreview families = circulars.preview(choice.to());
        preview.add(new Div(words.text("notice.write.families", families.families())));
        if (!families.notReached().isEmpty()) {
            Div calls = new Div(words.text(
                    "notice.write.not-reached", families.notReached().size(), words.list(families.notReached())));
            calls.addClassName("missing-note");
            preview.add(calls);
        }
    }
}
