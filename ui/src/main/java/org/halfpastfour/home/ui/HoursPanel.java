package org.halfpastfour.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.format.TextStyle;
import java.util.List;
import org.halfpastfour.home.ChangeOpeningHours;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeDetails;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.signup.ui.Settled;

/** When a home is open, and the way to change it. */
class HoursPanel extends Div {

    private static final long serialVersionUID = 1L;

    HoursPanel(HomeChanges desk, Homes homes, Errors errors, HomeDetails details) {
        HomeId home = details.home().id();
        Forms form = new Forms(errors);
        News news = new News();
        HoursFields hours = new HoursFields(form);
        hours.show(details.openingHours());
        Latest<List<OpeningHours>> latest = new Latest<>(
                details.openingHours(),
                () -> homes.home(home).openingHours(),
                now -> news.tell(now.stream().map(this::said)));
        addClassNames("panel", "city-form");
        TypedWork.form(this);
        add(
                new H2(getTranslation("home.hours.title")),
                hours,
                news,
                form.problem(),
                form.submit(getTranslation("home.city.save"), key -> {
                    List<OpeningHours> wanted = hours.hours();
                    Settled.attempt(
                            errors,
                            settled -> latest.attempt(() -> desk.changeOpeningHours(
                                    new ChangeOpeningHours(home, wanted, latest.seen(), settled))),
                            () -> {
                                hours.show(latest.readAgain());
                                news.clear();
                                Notices.done(getTranslation("home.city.saved"));
                            });
                }));
    }

    private String said(OpeningHours day) {
        return day.weekday().getDisplayName(TextStyle.FULL, getLocale()) + " " + day.opens() + "–" + day.closes();
    }
}
