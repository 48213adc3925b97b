package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.daynote.ChildDayView;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.daynote.FamilyDays;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ui.HomeNews;

/** What the home wrote of today, on a family's home page. */
@ApplicationScoped
class TodaysNotes implements HomeNews {

    @Inject
    FamilyDays days;

    @Inject
    DayPictures pictures;

    @Inject
    Words words;

    /** Of who has not come yet nothing is written. */
    @Override
    public boolean isAsked(boolean begun) {
        return begun;
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Optional<Component> of(OwnHousehold household) {
        List<ChildDayView> today = household.children().isEmpty() ? List.of() : days.today(household.id());
        return today.isEmpty() ? Optional.empty() : Optional.of(section(today));
    }

    private Section section(List<ChildDayView> today) {
        Div list = new Div();
        list.addClassName("stack");
        ChildDayCard.of(today, pictures::picture, words).forEach(card -> Listed.add(list, card));
        Section section = new Section(
                new H2(words.text("daynote.today")), list, new Anchor(DaysPage.ROUTE, words.text("daynote.days.all")));
        section.addClassNames("stack", "home-days");
        return section;
    }
}
