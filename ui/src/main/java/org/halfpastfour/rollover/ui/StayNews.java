package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.rollover.Stays;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HomeNews;

/** That the home asks whether children stay in the next term, on a family's home page until it has answered. */
@ApplicationScoped
class StayNews implements HomeNews {

    @Inject
    Stays stays;

    @Inject
    Words words;

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Optional<Component> of(OwnHousehold household) {
        List<StayView> open = household.children().isEmpty() ? List.of() : stays.open(household.id());
        return open.isEmpty() ? Optional.empty() : Optional.of(section(open));
    }

    private Section section(List<StayView> open) {
        Section section = new Section(new H2(words.text("rollover.stay.open")));
        open.forEach(stay -> section.add(
                new Paragraph(words.text("rollover.stay.open.line", stay.childName(), StayWords.about(words, stay)))));
        Anchor answer = new Anchor("next-term", words.text("rollover.stay.open.go"));
        answer.addClassName("button-link");
        section.add(answer);
        section.addClassNames("panel", "stack", "stay-news");
        return section;
    }
}
