package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Lists what was agreed and does not fit any more, and asks what becomes of each; nothing is saved before. */
public final class SettleDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    /** Of a whole city it may be thousands: what is not shown becomes what was chosen for all. */
    private static final int SHOWN = 40;

    private final Words words;
    private final SerializableConsumer<Settlement> work;
    private final SerializableRunnable done;
    private final Forms form;
    private final Div list = new Div();
    private final Select<Choice.Kind> all;
    private final TextField reason;
    private final Paragraph intro = new Paragraph();
    private List<MatterLine> lines = List.of();
    private transient List<Matter> rest = List.of();

    public SettleDialog(
            Errors errors,
            Collection<Matter> matters,
            SerializableConsumer<Settlement> work,
            SerializableRunnable done) {
        this.words = errors.words();
        this.work = work;
        this.done = done;
        this.form = new Forms(errors);
        this.all = form.field("choice", MatterLine.select(words, words.text("signup.matter.all")));
        this.reason = form.field("reason", new TextField(words.text("signup.matter.reason")));
        reason.setHelperText(words.text("signup.matter.reason.helper"));
        setHeaderTitle(words.text("signup.matter.title"));
        setWidth("min(40rem, calc(100vw - 1.5rem))");
        list.addClassName("matters");
        all.addValueChangeListener(change -> lines.forEach(line -> line.choose(change.getValue())));
        Div content = new Div(intro, all, list, reason, form.problem());
        content.addClassName("city-form");
        add(content);
        Button cancel = new Button(words.text("shell.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, form.submit(words.text("signup.matter.save"), key -> save()));
        show(matters, "signup.matter.intro");
    }

    private void show(Collection<Matter> matters, String introKey) {
        intro.setText(words.text(introKey, matters.size()));
        List<Matter> each = List.copyOf(matters);
        lines = new ArrayList<>(each.stream()
                .limit(SHOWN)
                .map(matter -> new MatterLine(words, matter))
                .toList());
        rest = each.subList(Math.min(SHOWN, each.size()), each.size());
        list.removeAll();
        lines.forEach(list::add);
        if (!rest.isEmpty()) {
            list.add(new Paragraph(words.text("signup.matter.more", rest.size())));
        }
        all.setItems(common(each));
        all.setVisible(each.size() > 1);
    }

    private void save() {
        List<Choice> choices = new ArrayList<>(
                lines.stream().map(line -> choice(line.matter(), line.chosen())).toList());
        rest.forEach(matter -> choices.add(choice(matter, all.getValue())));
        try {
            work.accept(new Settlement(choices));
        } catch (RuntimeException refusal) {
            Errors.fact(refusal)
                    .filter(Touched.class::isInstance)
                    .ifPresent(again -> show(((Touched) again).matters(), "signup.matter.changed"));
            throw refusal;
        }
        close();
        done.run();
    }

    private Choice choice(Matter matter, Choice.@Nullable Kind kind) {
        if (kind == null) {
            throw new InvalidInput("choice", CommonError.REQUIRED.code());
        }
        return new Choice(matter.key(), kind, reason.getValue());
    }

    private static Set<Choice.Kind> common(Collection<Matter> matters) {
        Set<Choice.Kind> common = EnumSet.allOf(Choice.Kind.class);
        matters.forEach(matter -> common.retainAll(matter.choices()));
        return common;
    }
}
