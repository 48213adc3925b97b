package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Words;

/** Shows what a change ends of what was agreed, before it is saved. It takes effect at once: there is nothing to choose. */
public final class EndsDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    EndsDialog(
            Errors errors,
            List<Consequence> consequences,
            SerializableConsumer<String> work,
            SerializableRunnable done) {
        Words words = errors.words();
        Forms form = new Forms(errors);
        setHeaderTitle(words.text("signup.ends.title"));
        setWidth("min(40rem, calc(100vw - 1.5rem))");
        Div list = new Div();
        list.addClassName("matters");
        consequences.forEach(each -> list.add(line(words, each)));
        Div content = new Div(new Paragraph(words.text("signup.ends.intro")), list, form.problem());
        content.addClassName("city-form");
        add(content);
        Button cancel = new Button(words.text("shell.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button send = form.submit(words.text("signup.ends.save"), key -> {
            work.accept(key);
            close();
            done.run();
        });
        Loss.last(send);
        getFooter().add(cancel, send);
    }

    /**
     * Saves at once where it ends nothing.
     *
     * @param foretell makes the change and takes it back; a refusal is passed on
     * @param work saves under the key of the form
     */
    public static void attempt(
            Errors errors,
            String key,
            Runnable foretell,
            SerializableConsumer<String> work,
            SerializableRunnable done) {
        List<Consequence> consequences = foretold(foretell);
        if (consequences.isEmpty()) {
            work.accept(key);
            done.run();
        } else {
            new EndsDialog(errors, consequences, work, done).open();
        }
    }

    private static List<Consequence> foretold(Runnable foretell) {
        try {
            foretell.run();
        } catch (RuntimeException answer) {
            return Errors.fact(answer)
                    .filter(Foretold.class::isInstance)
                    .map(fact -> ((Foretold) fact).consequences())
                    .orElseThrow(() -> answer);
        }
        return List.of();
    }

    private static Div line(Words words, Consequence each) {
        Span what = new Span(
                words.text("signup.matter.what", words.when(each.start(), each.end()), each.title(), each.home()));
        what.addClassName("matter-what");
        String who =
                each.names().isEmpty() ? words.text("signup.ends.people", each.people()) : words.list(each.names());
        Span becomes = new Span(words.text("signup.ends." + code(each.kind()), who));
        becomes.addClassName("matter-why");
        Div line = new Div(what, becomes);
        line.addClassName("matter");
        return line;
    }

    private static String code(Consequence.Kind kind) {
        return switch (kind) {
            case PLACE_ENDS -> "place";
            case OFFER_ENDS -> "offer";
            case WAIT_ENDS -> "wait";
            case WITHOUT_COMPANY -> "without-company";
        };
    }
}
