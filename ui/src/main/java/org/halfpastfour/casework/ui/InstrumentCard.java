package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.assessment.Subscale;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.shell.ui.Badge;

/** What an instrument asks, how it is counted, and by which right it is used. */
class InstrumentCard extends Div {

    private static final long serialVersionUID = 1L;

    private final AssessmentWords words;

    InstrumentCard(InstrumentView view, Runnable end, AssessmentWords words) {
        this.words = words;
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.of(view.instrument().title())), badge(view));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.end(words.text("assessment.instrument.end"), end));
        }
        add(head, content(view.instrument()), said(words.text("assessment.instrument.rights", view.rights())));
    }

    /** The same for one that is only looked at before it is kept. */
    static Component preview(Instrument instrument, AssessmentWords words) {
        return new InstrumentCard(words).content(instrument);
    }

    private InstrumentCard(AssessmentWords words) {
        this.words = words;
    }

    private Badge badge(InstrumentView view) {
        if (!view.asked()) {
            return new Badge(words.text("assessment.instrument.not-asked", view.number()));
        }
        return new Badge(
                view.district() == null
                        ? words.words().text("template.of-product")
                        : words.words().text("template.of-district", view.number()));
    }

    private Component content(Instrument instrument) {
        UnorderedList scales = new UnorderedList();
        instrument.scales().forEach(scale -> scales.add(new ListItem(scale(instrument, scale))));
        OrderedList items = new OrderedList();
        instrument.items().forEach(item -> items.add(new ListItem(item(item))));
        Div content = new Div(
                said(words.text("assessment.instrument.source", instrument.source())),
                scales,
                new Details(
                        words.text(
                                "assessment.instrument.items",
                                instrument.items().size()),
                        items));
        content.addClassName("stack");
        return content;
    }

    private String scale(Instrument instrument, Subscale scale) {
        String counted = words.text(
                "assessment.instrument.scale",
                words.of(scale.words()),
                words.words().of(instrument.counting()),
                AssessmentWords.number(instrument.range(scale).least()),
                AssessmentWords.number(instrument.range(scale).most()),
                scale.mayMiss());
        Double error = scale.margin();
        return error == null
                ? counted + words.text("assessment.instrument.error-unknown")
                : counted + words.text("assessment.instrument.error", AssessmentWords.number(error));
    }

    private String item(InstrumentItem item) {
        return item.reverse()
                ? words.text("assessment.instrument.reverse", words.of(item.words()))
                : words.of(item.words());
    }

    /** As somebody wrote it, in whichever language. */
    private static Paragraph said(String text) {
        Paragraph said = new Paragraph(text);
        said.addClassName("quiet");
        said.getElement().setAttribute("translate", "no");
        return said;
    }
}
