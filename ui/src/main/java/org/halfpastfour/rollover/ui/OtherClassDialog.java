package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.rollover.OtherClassView;
import org.halfpastfour.rollover.SettleStay;
import org.halfpastfour.rollover.StayAnswered;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The classes that fit a child whose family would like another one: one of them is given, or the family hears that there is none. */
class OtherClassDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final AheadActions desk;
    private final Words words;
    private final transient StayView stay;
    private final SerializableConsumer<String> done;

    OtherClassDialog(AheadActions desk, StayView stay, SerializableConsumer<String> done) {
        this.desk = desk;
        this.words = desk.words;
        this.stay = stay;
        this.done = done;
        addClassName("form-dialog");
        setHeaderTitle(words.text("rollover.other.title", stay.childName()));
        String wish = stay.wish();
        Paragraph said = new Paragraph(
                wish == null ? words.text("rollover.other.no-wish") : words.text("rollover.other.wish", wish));
        Div body = new Div(said);
        body.addClassName("form-fields");
        add(body);
        show(body, desk.otherClasses.fitting(stay.id()));
    }

    private void show(Div body, List<OtherClassView> fitting) {
        Forms form = new Forms(desk.errors);
        RadioButtonGroup<OtherClassView> classes =
                form.field("series", new RadioButtonGroup<>(words.text("rollover.other.class")));
        classes.setItems(fitting);
        classes.setItemLabelGenerator(each -> StayWords.other(words, each));
        classes.setVisible(!fitting.isEmpty());
        Paragraph none = new Paragraph(words.text("rollover.other.none-fits"));
        none.setVisible(fitting.isEmpty());
        body.add(none, classes, form.problem());
        getFooter().add(new Button(words.text("shell.cancel"), click -> close()));
        if (stay.settled() == null) {
            Button tell = form.submit(words.text("rollover.other.none"), key -> settle(null));
            tell.removeThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(tell);
        }
        if (!fitting.isEmpty()) {
            getFooter().add(form.submit(words.text("rollover.other.give"), key -> {
                OtherClassView chosen = classes.getValue();
                new Checks().notNull("series", chosen).orThrow();
                settle(chosen.series());
            }));
        }
    }

    private void settle(@Nullable SeriesId series) {
        StayAnswered answered = desk.otherClasses.settle(new SettleStay(stay.id(), stay.wish(), series));
        close();
        done.accept(StayWords.done(words, answered));
    }
}
