package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.ui.OwnHomeNews;
import org.halfpastfour.rollover.OpenStays;
import org.halfpastfour.rollover.StayLists;
import org.halfpastfour.shell.ui.Words;

/** How many families have not said whether they stay, or wait for another class, on the page of the home. */
@ApplicationScoped
class OpenAnswers implements OwnHomeNews {

    @Inject
    StayLists stays;

    @Inject
    Words words;

    @Override
    public Optional<Component> of(HomeId home) {
        OpenStays open = stays.open(home);
        return open.isNone() ? Optional.empty() : Optional.of(section(open));
    }

    private Section section(OpenStays open) {
        Anchor answers = new Anchor("programmes/answers", words.text("rollover.answers"));
        answers.addClassNames("button-link", "secondary");
        Section section = new Section(
                new Paragraph(words.text("rollover.answers.open", open.unanswered(), open.another())), answers);
        section.addClassNames("panel", "row");
        return section;
    }
}
