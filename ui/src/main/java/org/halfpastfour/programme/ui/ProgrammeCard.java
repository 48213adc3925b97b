package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** One programme: what it is, for whom, and its series. */
final class ProgrammeCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Words words;

    ProgrammeCard(
            PlanningActions desk,
            Programmes programmes,
            ProgrammeView programme,
            List<SeriesView> series,
            Map<RoomId, String> rooms,
            Runnable changed) {
        this.words = desk.words;
        addClassNames("panel", "programme-card");
        add(head(programme));
        if (!programme.description().isEmpty()) {
            Paragraph text = new Paragraph(programme.description());
            text.addClassName("quiet");
            add(text);
        }
        series.forEach(each -> add(new SeriesLine(desk, programmes, programme, each, rooms, changed)));
        add(buttons(desk, programmes, programme, changed));
    }

    private Div head(ProgrammeView programme) {
        Span ages = new Span(words.ages(programme.ageFrom(), programme.ageTo()));
        ages.addClassName("quiet");
        Badge kind = new Badge(words.text("programme.kind." + programme.kind()));
        kind.setVisible(!kind.getText().equals(programme.title()));
        Div names = new Div(new H2(programme.title()), kind, ages);
        names.addClassName("row");
        if (programme.needsGuardian()) {
            names.add(new Badge(words.text("programme.needs-guardian")));
        }
        if (!programme.active()) {
            names.add(new Badge(words.text("programme.inactive"), Badge.Tone.WARNING));
        }
        Div head = new Div(new Glyph(SessionWords.glyph(programme.kind())), names);
        head.addClassName("programme-head");
        return head;
    }

    private Div buttons(PlanningActions desk, Programmes programmes, ProgrammeView programme, Runnable changed) {
        Button edit = new Button(words.text("programme.edit"), new Glyph("edit"), click -> new ProgrammeDialog(
                        desk, programmes, programme, changed)
                .open());
        edit.setAriaLabel(words.text("programme.edit") + " " + programme.title());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div();
        buttons.addClassName("row");
        if (programme.active()) {
            Anchor another =
                    new Anchor("programmes/new?programme=" + programme.id(), words.text("programme.another-series"));
            another.addClassNames("button-link", "secondary");
            buttons.add(another);
        }
        Button offers =
                new Button(words.text("programme.offers"), click -> new OfferTimesDialog(desk, programme).open());
        offers.setAriaLabel(words.text("programme.offers") + " " + programme.title());
        offers.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(edit, offers);
        return buttons;
    }
}
