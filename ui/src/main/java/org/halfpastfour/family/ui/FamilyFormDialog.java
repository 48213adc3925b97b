package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.signup.ui.EndsDialog;
import org.halfpastfour.signup.ui.Settled;

/** One form over the page. It closes when it is done, and keeps what was typed when it is refused. */
class FamilyFormDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final Forms forms;
    private final Div body = new Div();
    private final News news = new News();

    FamilyFormDialog(FamilyActions desk, String title) {
        this.desk = desk;
        this.forms = desk.form();
        setHeaderTitle(title);
        addClassName("family-dialog");
        body.addClassName("family-form");
        add(body, news, forms.problem());
    }

    /** Shows, beside what was typed, what somebody else has saved since the form was opened. */
    void tellNews(Stream<String> lines) {
        news.tell(lines);
    }

    FamilyFormDialog keep(Draft draft) {
        addComponentAsFirst(draft);
        return this;
    }

    FamilyFormDialog explain(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("family-explanation");
        body.add(paragraph);
        return this;
    }

    FamilyFormDialog show(Component component) {
        body.add(component);
        return this;
    }

    /** Adds a field under its name in the command. */
    <F extends Component & HasValidationProperties> F field(String name, F field) {
        body.add(forms.field(name, field));
        return field;
    }

    /** Opens with the button that sends the form. */
    void open(String submit, String done, Consumer<String> work) {
        open(submit, done, false, work);
    }

    /** Opens to be closed again. */
    void openToRead() {
        Button close = new Button(getTranslation("family.close"), click -> close());
        getFooter().add(close);
        open();
    }

    /** Opens with a button that says by its colour that something is taken away. */
    void openToTakeAway(String submit, String done, Consumer<String> work) {
        open(submit, done, true, work);
    }

    /** The same where it may touch what was booked: that is shown first, and saved together with what was chosen. */
    void openToSettle(String submit, String done, BiConsumer<String, Settlement> work) {
        open(settling(submit, done, work), true);
    }

    /** Asks likewise, where nothing is taken away as a rule. */
    void openToCorrect(String submit, String done, BiConsumer<String, Settlement> work) {
        open(settling(submit, done, work), false);
    }

    private Button settling(String submit, String done, BiConsumer<String, Settlement> work) {
        return forms.submit(
                submit,
                key -> Settled.attempt(
                        desk.errors(),
                        settled -> work.accept(
                                settled.choices().isEmpty()
                                        ? key
                                        : UUID.randomUUID().toString(),
                                settled),
                        () -> done(done)));
    }

    /** The same for what takes effect at once: what that ends is shown first. */
    void openToForetell(String submit, String done, Runnable foretell, Consumer<String> work) {
        Button send = forms.submit(
                submit, key -> EndsDialog.attempt(desk.errors(), key, foretell, work::accept, () -> done(done)));
        open(send, true);
    }

    private void open(String submit, String done, boolean takesAway, Consumer<String> work) {
        Button send = forms.submit(submit, key -> {
            work.accept(key);
            done(done);
        });
        open(send, takesAway);
    }

    private void done(String done) {
        close();
        Notices.done(done);
        desk.tellChange();
    }

    private void open(Button send, boolean takesAway) {
        if (takesAway) {
            Loss.last(send);
        }
        Button cancel = new Button(getTranslation("family.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, send);
        open();
    }
}
