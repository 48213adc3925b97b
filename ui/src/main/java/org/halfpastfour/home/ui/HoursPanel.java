package org.halfpastfour.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.halfpastfour.home.ChangeOpeningHours;
import org.halfpastfour.home.HomeDesk;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;

/** When a home is open, and the way to change it. */
class HoursPanel extends Div {

    private static final long serialVersionUID = 1L;

    HoursPanel(HomeDesk desk, Errors errors, HomeDetails details) {
        Forms form = new Forms(errors);
        HoursFields hours = new HoursFields(form);
        hours.show(details.openingHours());
        addClassNames("panel", "city-form");
        add(
                new H2(getTranslation("home.hours.title")),
                hours,
                form.problem(),
                form.submit(getTranslation("home.city.save"), key -> {
                    desk.changeOpeningHours(
                            new ChangeOpeningHours(details.home().id(), hours.hours()));
                    Notices.done(getTranslation("home.city.saved"));
                }));
    }
}
